using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant.Keys;

namespace LadderTeams.Local.Tenant.SignIn;

internal static class Metadata
{
    public static IResult Describe(TenantAddress address, TenantOptions options)
    {
        var root = $"{address.Origin}/{options.TenantId}";
        return TypedResults.Json(new JsonObject
        {
            ["issuer"] = address.Issuer,
            ["authorization_endpoint"] = $"{root}/oauth2/v2.0/authorize",
            ["token_endpoint"] = $"{root}/oauth2/v2.0/token",
            ["end_session_endpoint"] = $"{root}/oauth2/v2.0/logout",
            ["jwks_uri"] = $"{root}/discovery/v2.0/keys",
            ["response_types_supported"] = new JsonArray("code"),
            ["response_modes_supported"] = new JsonArray("query", "fragment"),
            ["code_challenge_methods_supported"] = new JsonArray("S256"),
            ["token_endpoint_auth_methods_supported"] = new JsonArray("private_key_jwt"),
            ["id_token_signing_alg_values_supported"] = new JsonArray("RS256"),
            ["subject_types_supported"] = new JsonArray("pairwise"),
            ["scopes_supported"] = new JsonArray("openid", "profile", "email", "offline_access"),
            ["request_uri_parameter_supported"] = false,
        });
    }

    public static IResult Keys(KeyRing keys, TenantAddress address) => TypedResults.Json(new JsonObject
    {
        ["keys"] = new JsonArray([.. keys.Published.Select(key => key.Describe(address.Issuer))]),
    });
}
