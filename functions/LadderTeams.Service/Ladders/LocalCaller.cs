using LadderTeams.Service.Ladders.Catalog;
using LadderTeams.Service.Platform.Callers;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Ladders;

/// <summary>The one tenant and the one person that there are until people sign in.</summary>
internal sealed class LocalCaller(IOptions<LadderOptions> options) : ICaller
{
    public string TenantId => options.Value.Tenant;

    public string PersonId => "local-owner";

    public string DisplayName => options.Value.Owner;
}
