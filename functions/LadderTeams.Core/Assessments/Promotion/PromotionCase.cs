namespace LadderTeams.Core.Assessments.Promotion;

/// <summary>Why a person should be at a level, with nothing said that evidence does not back.</summary>
/// <param name="TargetLevel">As the ladder names it.</param>
/// <param name="Cited">Each piece of evidence that is cited, by its number.</param>
public sealed record PromotionCase(string TargetLevel, ValueList<CaseSection> Sections, ValueList<CitedEvidence> Cited)
{
    public IEnumerable<CaseExpectation> Expectations => Sections.SelectMany(section => section.Expectations);

    public CaseCoverage Coverage => new(Expectations.Count(expectation => !expectation.IsMissing), Expectations.Count());
}
