using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant.Tokens;

namespace LadderTeams.Local.Tenant.SignIn;

internal sealed class TokenEndpoint(TabGrants tab, OnBehalfOf onBehalfOf, ClientCredentials credentials, TimeProvider time)
{
    public async Task<IResult> AnswerAsync(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        var (answer, error) = await ReadAsync(context) is { } form ? Answer(form) : TokenError.InvalidRequest("The request body must be a form, each field once.");
        return answer is null ? error!.ToResult(time.GetUtcNow()) : TypedResults.Json(answer);
    }

    /// <summary>Null when it is no form, or not clear.</summary>
    private static async Task<TokenForm?> ReadAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.ContentType?.Split(';')[0].Trim() != "application/x-www-form-urlencoded") { return null; }

        try
        {
            var fields = await request.ReadFormAsync(context.RequestAborted);
            return fields.Any(field => field.Value.Count > 1) ? null : new(fields, request.Headers.Origin is [{ } origin] ? origin : null, request.Path);
        }
        catch (InvalidDataException)
        {
            return null;
        }
    }

    private Outcome<JsonObject> Answer(TokenForm form) => form["grant_type"] switch
    {
        "authorization_code" => tab.RedeemCode(form),
        "refresh_token" => tab.Refresh(form),
        OnBehalfOf.GrantType => onBehalfOf.Exchange(form),
        ClientCredentials.GrantType => credentials.Exchange(form),
        null => TokenError.Missing("grant_type"),
        var other => new TokenError("unsupported_grant_type", 70003, $"The app requested an unsupported grant type '{other}'."),
    };
}
