using LadderTeams.Core.Assessments;

namespace LadderTeams.Service.Catalog;

/// <summary>Which statements of a ladder people were rated on, without saying who or how.</summary>
internal interface IRatedStatements
{
    Task<IReadOnlyList<PinnedStatement>> ListAsync(string tenant, string ladder, CancellationToken cancellationToken);
}

/// <summary>
/// Nobody can be rated yet, so no statement is. Assessments will take this place with an index that they keep, in the table
/// <c>Growth</c>, of the statements that submitted ratings are pinned to.
/// </summary>
internal sealed class NothingRatedYet : IRatedStatements
{
    public Task<IReadOnlyList<PinnedStatement>> ListAsync(string tenant, string ladder, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<PinnedStatement>>([]);
}
