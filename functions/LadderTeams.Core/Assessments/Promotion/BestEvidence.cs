using LadderTeams.Core.Assessments.Evidence;
using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Assessments.Promotion;

/// <summary>
/// Which evidence speaks for a statement, the best first: what was said to speak for this statement in these words comes
/// before what speaks for the same words elsewhere on the ladder; among those the freshest, then the one that speaks for
/// fewer statements, then by id. What speaks for other words does not count.
/// </summary>
internal static class BestEvidence
{
    public static IEnumerable<EvidenceItem> For(Statement statement, IEnumerable<EvidenceItem> evidence)
    {
        var pin = PinnedStatement.Of(statement);
        return evidence.Where(item => item.SpeaksFor.Any(said => said.TextHash == pin.TextHash))
            .OrderBy(item => item.SpeaksFor.Contains(pin) ? 0 : 1)
            .ThenByDescending(item => item.Date)
            .ThenBy(item => item.SpeaksFor.Count)
            .ThenBy(item => item.Id.Value, StringComparer.Ordinal);
    }
}
