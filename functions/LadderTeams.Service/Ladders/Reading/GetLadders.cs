using LadderTeams.Service.Catalog;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.Ladders.Reading;

internal static class GetLadders
{
    public static async Task<Read<LaddersResponse>> GetAsync(ICaller caller, ILadderCatalog catalog, CancellationToken cancellationToken)
    {
        var shelf = await catalog.GetAllAsync(caller.TenantId, cancellationToken);
        return new(() => new([.. shelf.Ladders.Select(LadderSummary.From)]), shelf.ContentHash) { KeptAs = caller.TenantId };
    }
}
