using LadderTeams.Local.Tenant;

namespace LadderTeams.Local.Tests.Graph;

internal static class TenantSettings
{
    /// <summary>The service's, when people of this tenant sign in to it.</summary>
    /// <param name="graph">Where Graph is; the tenant's own unless another server stands in for it.</param>
    public static Dictionary<string, string?> SettingsAt(this LocalTenant tenant, string? graph = null) => new()
    {
        ["SignIn:Tenants"] = $"{tenant.Id}",
        ["SignIn:ClientId"] = $"{tenant.Client.Id}",
        ["SignIn:Authority"] = tenant.Address.GetLeftPart(UriPartial.Authority),
        ["Graph:Endpoint"] = graph ?? tenant.Address.GetLeftPart(UriPartial.Authority),
    };
}
