using System.Collections.Concurrent;
using LadderTeams.Local.Tenant.People;
using LadderTeams.Local.Tenant.Tokens;

namespace LadderTeams.Local.Tenant.SignIn;

/// <summary>Who is signed in to the tenant, browser by browser, until it ends.</summary>
internal sealed class Sessions(PeopleDirectory people)
{
    private const string Cookie = "local-tenant-session";
    private static readonly CookieOptions Options = new() { HttpOnly = true, SameSite = SameSiteMode.Lax, IsEssential = true, Path = "/" };
    private readonly ConcurrentDictionary<string, Guid> persons = new(StringComparer.Ordinal);

    public void SignIn(HttpContext context, Person person)
    {
        if (Find(context)?.Id == person.Id) { return; }

        if (context.Request.Cookies[Cookie] is { } former) { persons.TryRemove(former, out _); }

        var session = RandomText.Next();
        persons[session] = person.Id;
        context.Response.Cookies.Append(Cookie, session, Options);
    }

    /// <summary>Null when nobody is signed in.</summary>
    public Person? Find(HttpContext context) =>
        context.Request.Cookies[Cookie] is { } session && persons.TryGetValue(session, out var person) ? people.Find(person) : null;

    public void SignOut(HttpContext context)
    {
        if (context.Request.Cookies[Cookie] is not { } session) { return; }

        persons.TryRemove(session, out _);
        context.Response.Cookies.Delete(Cookie, Options);
    }
}
