using LadderTeams.Local.Tenant.People;
using LadderTeams.Local.Tenant.Tokens;

namespace LadderTeams.Local.Tenant.SignIn;

/// <summary>The choice on the page of people. What another page sends is none: it must not sign anybody in.</summary>
internal static class OwnForm
{
    public static readonly TokenError Refusal = TokenError.InvalidRequest("Choose one of the people on this tenant's own page.");

    /// <summary>Null when it names nobody, or comes from elsewhere.</summary>
    public static async Task<Person?> PersonAsync(HttpContext context, PeopleDirectory people)
    {
        var request = context.Request;
        if (request.Headers.Origin != $"{request.Scheme}://{request.Host}" || !request.HasFormContentType) { return null; }

        var form = await request.ReadFormAsync(context.RequestAborted);
        return people.Find(form["person"].ToString());
    }
}
