using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant.Faults;
using LadderTeams.Local.Tenant.Keys;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Tenant.Tokens;

/// <summary>Exchanges a person's token for the service for one for Graph, which the service uses in her name.</summary>
internal sealed class OnBehalfOf(
    TenantOptions options, TenantAddress address, KeyRing keys, TokenIssuer issuer, ManagedIdentity identity, PeopleDirectory people, FaultSwitches faults, TimeProvider time)
{
    public const string GrantType = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    public Outcome<JsonObject> Exchange(TokenForm form)
    {
        if ((form.Lacks("client_id", "assertion", "requested_token_use", "scope") ?? RefuseSender(form)) is { } refusal) { return refusal; }

        if (GraphScopes.From(form["scope"]!) is not { } scopes) { return TokenError.UnknownScope(form["scope"]); }

        var (person, error) = PersonOf(form["assertion"]!);
        if (person is null) { return error!; }

        return scopes.GrantedBy(options.GraphPermissions) is { } granted && !faults.TakeConsentMissing(form.Path)
            ? Answer(person, granted)
            : TokenError.ConsentRequired(options.ClientId);
    }

    private TokenError? RefuseSender(TokenForm form) => form switch
    {
        _ when form["client_id"] != $"{options.ClientId}" => TokenError.UnknownClient(form["client_id"]),
        _ when form["requested_token_use"] != "on_behalf_of" => TokenError.InvalidRequest("The requested_token_use is not on_behalf_of."),
        _ => identity.RefuseProof(form["client_assertion_type"], form["client_assertion"]),
    };

    private Outcome<Person> PersonOf(string assertion) => Jwt.Verify(assertion, keys) switch
    {
        null => TokenError.InvalidGrant(50013, "Assertion failed signature validation."),
        { } claims when Jwt.TextOf(claims, "aud") != $"{options.ClientId}" =>
            TokenError.InvalidGrant(500131, $"Assertion audience does not match the Client app presenting the assertion. The audience in the assertion was '{Jwt.TextOf(claims, "aud")}'."),
        { } claims when Jwt.TextOf(claims, "iss") != address.Issuer => TokenError.InvalidGrant(50013, "Assertion failed: its issuer is not this directory."),
        { } claims when !Jwt.IsCurrent(claims, time.GetUtcNow()) => TokenError.InvalidGrant(500133, "Assertion is not within its valid time range."),
        { } claims when Jwt.TextOf(claims, "scp") != RegisteredClient.Scope =>
            TokenError.InvalidGrant(240002, $"Input id_token cannot be used as '{GrantType}' grant."),
        { } claims when people.Find(Jwt.TextOf(claims, "oid")!) is { } person => person,
        _ => TokenError.NoSuchPerson(),
    };

    private JsonObject Answer(Person person, string scopes)
    {
        var seconds = (int)TokenIssuer.Lifetime.TotalSeconds;
        return new()
        {
            ["token_type"] = "Bearer",
            ["scope"] = scopes,
            ["expires_in"] = seconds,
            ["ext_expires_in"] = seconds,
            ["access_token"] = issuer.GraphToken(person, scopes),
        };
    }
}
