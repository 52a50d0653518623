using System.Collections.Immutable;

namespace LadderTeams.Local.Tenant;

/// <summary>The one application that the tenant knows: the tab, a public client, and the service that the tab calls.</summary>
internal sealed class RegisteredClient(Guid id)
{
    public const string Name = "Ladder for Teams";
    public const string Scope = "access_as_user";

    private ImmutableList<Uri> redirects = [];

    public Guid Id => id;

    /// <summary>Where the tab is; null as long as no address is registered.</summary>
    public Uri? Page => redirects.FirstOrDefault();

    public IEnumerable<string> Origins => redirects.Select(redirect => redirect.GetLeftPart(UriPartial.Authority)).Distinct();

    public void Register(Uri redirect) => ImmutableInterlocked.Update(ref redirects, known => known.Add(redirect));

    /// <summary>Character by character: what is only like a registered address is none.</summary>
    public bool IsRedirect(string address) => redirects.Any(redirect => redirect.AbsoluteUri == address);

    public bool IsOrigin(string origin) => Origins.Contains(origin);

    /// <param name="identifier"><c>CLIENT</c>, <c>api://CLIENT</c>, or <c>api://HOST/CLIENT</c> with the host of a registered address.</param>
    public bool IsIdentifier(string identifier) =>
        identifier == $"{id}" || identifier == $"api://{id}" || redirects.Any(redirect => identifier == $"api://{redirect.Authority}/{id}" || identifier == $"api://{redirect.Host}/{id}");
}
