namespace LadderTeams.Local.Tenant.Tokens;

/// <summary>All refresh tokens that come of one sign-in.</summary>
internal sealed class RefreshFamily
{
    private volatile bool revoked;

    public bool IsRevoked => revoked;

    public void Revoke() => revoked = true;
}
