using LadderTeams.Core.Assessments.Promotion;
using LadderTeams.Core.Ladders;

namespace LadderTeams.Service.Assessments.Case;

/// <summary>Why a person should be at a level, made of the evidence that the reader may see.</summary>
/// <param name="Level">The code of the level.</param>
/// <param name="Title">The level as the ladder names it.</param>
/// <param name="Evidence">Each piece that is cited, by its number.</param>
internal sealed record CaseResponse(
    string Person,
    string Ladder,
    int Version,
    string Level,
    string Title,
    CaseCoverageResponse Coverage,
    IReadOnlyList<CaseSectionResponse> Sections,
    IReadOnlyList<CaseEvidenceResponse> Evidence)
{
    public static CaseResponse Of(TargetLevel target, PromotionCase promotion, string person) => new(
        person, target.Ladder.Id, target.Published.Version, target.Level.Code, promotion.TargetLevel, CaseCoverageResponse.Of(promotion.Coverage),
        [.. promotion.Sections.Select(CaseSectionResponse.Of)], [.. promotion.Cited.Select(CaseEvidenceResponse.Of)]);
}

/// <param name="Covered">How many of the expectations have evidence.</param>
/// <param name="Percent">Rounded down: 100 means every one.</param>
internal sealed record CaseCoverageResponse(int Covered, int Expectations, int Percent)
{
    public static CaseCoverageResponse Of(CaseCoverage coverage) => new(coverage.Covered, coverage.Expectations, coverage.Percent);
}

/// <param name="Capability">Null for what holds across capabilities.</param>
internal sealed record CaseSectionResponse(string? Capability, IReadOnlyList<CaseExpectationResponse> Expectations)
{
    public static CaseSectionResponse Of(CaseSection section) => new(section.Capability, [.. section.Expectations.Select(CaseExpectationResponse.Of)]);
}

/// <param name="Best">The number of the best evidence; null when there is none, which is what is missing.</param>
/// <param name="Others">The numbers of the others, the best first.</param>
internal sealed record CaseExpectationResponse(string Statement, string Text, bool IsMissing, int? Best, IReadOnlyList<int> Others, IReadOnlyList<CaseClaimResponse> Claims)
{
    public static CaseExpectationResponse Of(CaseExpectation expectation) => new(
        expectation.Statement.Id, ShownWords.Of(expectation.Statement).Whole, expectation.IsMissing, expectation.Best?.Number, [.. expectation.Others.Select(cite => cite.Number)],
        [.. expectation.Claims.Select(claim => new CaseClaimResponse(claim.Text.Value, [.. claim.Cites.Select(cite => cite.Number)]))]);
}

/// <param name="Cites">The numbers of the evidence that the sentence rests on; never empty.</param>
internal sealed record CaseClaimResponse(string Text, IReadOnlyList<int> Cites);

/// <param name="Number">Counts from 1, in the order of the case.</param>
/// <param name="Source">Whose word it is; empty for the person's own account.</param>
internal sealed record CaseEvidenceResponse(
    int Number, string Id, string Title, string Text, string Source, string? Link, DateOnly Date, int AgeInDays, Freshness Freshness)
{
    public static CaseEvidenceResponse Of(CitedEvidence cite)
    {
        var item = cite.Item;
        return new(cite.Number, item.Id.Value, item.Title.Value, item.Text.Value, item.Source.Value, item.Link?.AbsoluteUri, item.Date, cite.AgeInDays, cite.Freshness);
    }
}
