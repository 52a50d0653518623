namespace LadderTeams.Local.Tenant.Tokens;

/// <summary>What a person's sign-in has granted to the tab.</summary>
/// <param name="Nonce">Null when the tab gave none.</param>
internal sealed record Grant(Guid Person, RequestedScopes Scopes, string? Nonce, DateTimeOffset SignedIn);
