using LadderTeams.Local.Tenant.People;
using LadderTeams.Local.Tenant.Tokens;

namespace LadderTeams.Local.Tenant.SignIn;

/// <summary>
/// Hands out what <c>LADDER_TOKEN</c> takes, for a shell on this machine. A browser does not get it: no page may have it, whoever
/// is signed in there.
/// </summary>
internal sealed class CommandLineToken(PeopleDirectory people, TokenIssuer issuer)
{
    public const string Path = "/token";

    public IResult Answer(HttpContext context, string person)
    {
        context.Response.Headers.CacheControl = "no-store";
        context.Response.Headers.XContentTypeOptions = "nosniff";
        return context.Request.Headers.ContainsKey("Sec-Fetch-Mode") || context.Request.Headers.Origin.Count > 0
                ? TypedResults.Text($"Ask from a shell: curl -s {context.Request.Scheme}://{context.Request.Host}{Path}/…\n", statusCode: StatusCodes.Status403Forbidden)
            : people.Find(person) is { } found ? TypedResults.Text(issuer.AccessToken(found))
            : TypedResults.Text("Nobody here has that mail address or id.\n", statusCode: StatusCodes.Status404NotFound);
    }
}
