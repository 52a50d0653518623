using LadderTeams.Core.Assessments;

namespace LadderTeams.Service.Catalog;

/// <summary>Which statements of a ladder people were rated on, without saying who or how.</summary>
internal interface IRatedStatements
{
    Task<IReadOnlyList<PinnedStatement>> ListAsync(string tenant, string ladder, CancellationToken cancellationToken);
}
