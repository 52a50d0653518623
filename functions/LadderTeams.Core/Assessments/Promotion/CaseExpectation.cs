using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Assessments.Promotion;

/// <summary>One expectation of the target level and what speaks for it.</summary>
/// <param name="Best">Null when nothing does, which is what is missing.</param>
/// <param name="Others">What else does, the best first.</param>
/// <param name="Claims">What the best says, and the person's own sentences. Empty when there is no evidence.</param>
public sealed record CaseExpectation(Statement Statement, CitedEvidence? Best, ValueList<CitedEvidence> Others, ValueList<CaseClaim> Claims)
{
    public bool IsMissing => Best is null;
}

/// <param name="Capability">Null for what holds across capabilities.</param>
public sealed record CaseSection(string? Capability, ValueList<CaseExpectation> Expectations);

/// <summary>How many of the expectations have evidence.</summary>
public sealed record CaseCoverage(int Covered, int Expectations)
{
    /// <summary>Whole percent, rounded down: 100 means every one. 0 for a level that asks for nothing.</summary>
    public int Percent => Expectations == 0 ? 0 : (int)(100L * Covered / Expectations);
}
