using System.Text.Json.Nodes;

namespace LadderTeams.Local.Tenant.Tokens;

/// <summary>Gives the service a token for Graph in its own name, for what the tenant's administrator let it do without a person.</summary>
internal sealed class ClientCredentials(TenantOptions options, TokenIssuer issuer, ManagedIdentity identity)
{
    public const string GrantType = "client_credentials";
    private const string Everything = $"{TokenIssuer.GraphAudience}/.default";

    public Outcome<JsonObject> Exchange(TokenForm form)
    {
        if ((form.Lacks("client_id", "scope") ?? RefuseSender(form)) is { } refusal) { return refusal; }

        if (form["scope"] != Everything) { return TokenError.NotDefaultScope(form["scope"]); }

        var seconds = (int)TokenIssuer.Lifetime.TotalSeconds;
        return new JsonObject
        {
            ["token_type"] = "Bearer",
            ["expires_in"] = seconds,
            ["ext_expires_in"] = seconds,
            ["access_token"] = issuer.ProgramToken(options.ApplicationPermissions),
        };
    }

    private TokenError? RefuseSender(TokenForm form) => form["client_id"] != $"{options.ClientId}"
        ? TokenError.UnknownClient(form["client_id"])
        : identity.RefuseProof(form["client_assertion_type"], form["client_assertion"]);
}
