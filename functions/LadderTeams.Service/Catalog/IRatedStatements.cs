using LadderTeams.Core.Assessments;

namespace LadderTeams.Service.Catalog;

/// <summary>Which statements of a ladder people were rated on, without saying who or how.</summary>
internal interface IRatedStatements
{
    /// <summary>Those that may be told. They become more by what several people's rounds rated, all at once, and never by one round's.</summary>
    Task<IReadOnlyList<PinnedStatement>> ListAsync(string tenant, string ladder, CancellationToken cancellationToken);
}
