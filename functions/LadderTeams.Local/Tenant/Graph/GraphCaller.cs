using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant.Keys;
using LadderTeams.Local.Tenant.Tokens;

namespace LadderTeams.Local.Tenant.Graph;

/// <summary>In whose name Graph is asked, and what for.</summary>
/// <param name="Person">Null for a program that asks in its own name.</param>
internal sealed record GraphCaller(Guid? Person, IReadOnlySet<string> Permissions)
{
    public bool MayOneOf(params IEnumerable<string> permissions) => permissions.Any(Permissions.Contains);
}

/// <summary>Reads the tokens that this tenant's own exchange hands out for Graph.</summary>
internal sealed class GraphCallers(TenantAddress address, KeyRing keys, TimeProvider time)
{
    public (GraphCaller? Caller, GraphAnswer? Refusal) Read(HttpRequest request)
    {
        if (request.Headers.Authorization is not [{ } header] || !header.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase))
        {
            return (null, GraphErrors.Unauthorized("Access token is empty."));
        }

        return Jwt.Verify(header["Bearer ".Length..].Trim(), keys) switch
        {
            null => (null, GraphErrors.Unauthorized("Access token validation failure. Invalid signature.")),
            { } claims when Jwt.TextOf(claims, "aud") != TokenIssuer.GraphAudience => (null, GraphErrors.Unauthorized("Access token validation failure. Invalid audience.")),
            { } claims when Jwt.TextOf(claims, "iss") != address.FirstIssuer => (null, GraphErrors.Unauthorized("Access token validation failure. Invalid issuer.")),
            { } claims when !Jwt.IsCurrent(claims, time.GetUtcNow()) => (null, GraphErrors.Unauthorized("Lifetime validation failed, the token is expired.")),
            { } claims => (CallerOf(claims), null),
        };
    }

    private static GraphCaller CallerOf(JsonObject claims) => Jwt.TextOf(claims, "idtyp") == TokenIssuer.ProgramType
        ? new(null, claims["roles"]!.AsArray().Select(role => role!.GetValue<string>()).ToHashSet())
        : new(Guid.Parse(Jwt.TextOf(claims, "oid")!), Jwt.TextOf(claims, "scp")!.Split(' ').ToHashSet());
}
