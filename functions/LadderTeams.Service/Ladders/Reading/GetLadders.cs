using LadderTeams.Service.Ladders.Catalog;
using LadderTeams.Service.Platform.Answers;

namespace LadderTeams.Service.Ladders.Reading;

internal static class GetLadders
{
    public static async Task<Read<LaddersResponse>> GetAsync(ILadderCatalog catalog, CancellationToken cancellationToken)
    {
        var shelf = await catalog.GetAsync(cancellationToken);
        return new(() => new([.. shelf.Ladders.Select(LadderSummary.From)]), shelf.ContentHash);
    }
}
