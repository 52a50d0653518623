using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Tenant.Tokens;

/// <summary>What the tab, a public client, exchanges for tokens: the code of a sign-in, and refresh tokens.</summary>
internal sealed class TabGrants(RegisteredClient client, AuthorizationCodes codes, RefreshTokens refreshTokens, TokenIssuer issuer, PeopleDirectory people)
{
    public Outcome<JsonObject> RedeemCode(TokenForm form)
    {
        if ((form.Lacks("client_id", "code", "redirect_uri", "code_verifier") ?? RefuseSender(form)) is { } refusal) { return refusal; }

        return codes.Redeem(form["code"]!) switch
        {
            { Error: { } error } => error,
            { Value: { } code } when code.Redirect != form["redirect_uri"] =>
                TokenError.InvalidGrant(500112, "The reply address does not match the reply address provided when requesting Authorization code."),
            { Value: { } code } when code.Challenge != ChallengeOf(form["code_verifier"]!) =>
                TokenError.InvalidGrant(501481, "The Code_Verifier does not match the code_challenge supplied in the authorization request."),
            { Value: { } code } => Answer(form, code.Grant, code.Family),
            _ => throw new InvalidOperationException(),
        };
    }

    public Outcome<JsonObject> Refresh(TokenForm form)
    {
        if ((form.Lacks("client_id", "refresh_token") ?? RefuseSender(form)) is { } refusal) { return refusal; }

        // Entra is as strict with an app that is its own resource, though it lets one sign in by other names.
        if (form["scope"] is not { } scope || RequestedScopes.From(scope, client)?.NamesId(client) is false) { return TokenError.ForItself(client.Id); }

        var (token, error) = refreshTokens.Redeem(form["refresh_token"]!);
        return token is null ? error! : Answer(form, token.Grant with { Nonce = null }, token.Family);
    }

    private static string ChallengeOf(string verifier) => Base64Url.EncodeToString(SHA256.HashData(Encoding.UTF8.GetBytes(verifier)));

    private TokenError? RefuseSender(TokenForm form) => form switch
    {
        _ when form["client_id"] != $"{client.Id}" => TokenError.UnknownClient(form["client_id"]),
        { Origin: null } => new("invalid_request", 9002327, "Tokens issued for the 'Single-Page Application' client-type may only be redeemed via cross-origin requests."),
        { Origin: { } origin } when !client.IsOrigin(origin) =>
            new("invalid_request", 9002326, $"Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type. Request origin: '{origin}'."),
        _ => null,
    };

    private Outcome<JsonObject> Answer(TokenForm form, Grant grant, RefreshFamily family)
    {
        if (form["scope"] is { } scope && RequestedScopes.From(scope, client)?.Api != grant.Scopes.Api) { return TokenError.UnknownScope(scope); }

        if (people.Find(grant.Person) is not { } person) { return TokenError.NoSuchPerson(); }

        var seconds = (int)TokenIssuer.Lifetime.TotalSeconds;
        var answer = new JsonObject
        {
            ["token_type"] = "Bearer",
            ["scope"] = grant.Scopes.Granted,
            ["expires_in"] = seconds,
            ["ext_expires_in"] = seconds,
            ["access_token"] = issuer.AccessToken(person),
        };
        if (grant.Scopes.StaysSignedIn) { answer["refresh_token"] = refreshTokens.Issue(new(grant, family)); }

        if (grant.Scopes.SignsIn) { answer["id_token"] = issuer.IdToken(person, grant.Nonce); }

        return answer;
    }
}
