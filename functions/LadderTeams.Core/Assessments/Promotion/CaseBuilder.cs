using LadderTeams.Core.Assessments.Evidence;
using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Assessments.Promotion;

/// <summary>Puts a case together from what there is at the moment; nothing of it is kept, so nothing outlives its evidence.</summary>
public sealed class CaseBuilder
{
    private readonly IReadOnlyList<EvidenceItem> evidence;
    private readonly ILookup<PinnedStatement, CaseSentence> sentences;
    private readonly DateOnly today;
    private readonly List<CitedEvidence> cited = [];

    private CaseBuilder(IReadOnlyList<EvidenceItem> evidence, IEnumerable<CaseSentence> sentences, DateOnly today)
    {
        (this.evidence, this.today) = (evidence, today);
        this.sentences = sentences.ToLookup(sentence => sentence.About);
    }

    /// <summary>
    /// The person sees a case of all her evidence, her manager of what is shared; for anyone else, and for a level that the
    /// ladder lacks, it is null. A sentence is there when everything it cites is, and speaks for the expectation.
    /// </summary>
    public static PromotionCase? Build(
        Viewer viewer, Ladder ladder, string targetLevel, IEnumerable<EvidenceItem> evidence, IEnumerable<CaseSentence> sentences, DateOnly today)
    {
        if (!viewer.IsSubject(viewer.Subject) && !viewer.IsManagerOf(viewer.Subject)) { return null; }

        if (ladder.FindLevel(targetLevel) is not { } level) { return null; }

        var readable = EvidenceRules.Readable(viewer, evidence.Where(item => item.Person == viewer.Subject)).ToList();
        return new CaseBuilder(readable, sentences, today).Build(ladder, level);
    }

    private PromotionCase Build(Ladder ladder, Level level)
    {
        var lowest = RatingScales.Of(ladder).Points.MinBy(point => point.Order)!.Name;
        var sections = Asked.Of(ladder, level)
            .Select(capability => new CaseSection(capability.Name, [.. Expected(capability, lowest).Select(Expectation)]))
            .Where(section => section.Expectations.Count > 0);
        return new(level.Name, [.. sections], [.. cited]);
    }

    /// <summary>A rubric that words no expectation asks for what its points describe, but for the lowest: that is who falls short.</summary>
    private static IEnumerable<Statement> Expected(RatableCapability capability, string lowest)
    {
        var expectations = capability.Statements.OfType<Expectation>().ToList();
        return expectations.Count > 0 ? expectations : capability.Statements.OfType<Descriptor>().Where(descriptor => descriptor.Point != lowest);
    }

    private CaseExpectation Expectation(Statement statement)
    {
        var speaking = BestEvidence.For(statement, evidence).ToList();
        if (speaking.Count == 0) { return new(statement, null, [], []); }

        var all = speaking.ConvertAll(Cite);
        var own = sentences[PinnedStatement.Of(statement)]
            .Select(sentence => (sentence.Text, Cites: all.Where(cite => sentence.Cites.Contains(cite.Item.Id)).ToList(), sentence.Cites.Count))
            .Where(sentence => sentence.Cites.Count == sentence.Count);
        return new(
            statement, all[0], [.. all.Skip(1)],
            [.. own.Select(sentence => (sentence.Text, sentence.Cites)).Prepend((all[0].Item.Title, [all[0]])).Select(claim => CaseClaim.From(claim.Text, [.. claim.Cites])!)]);
    }

    private CitedEvidence Cite(EvidenceItem item)
    {
        var known = cited.Find(cite => cite.Item.Id == item.Id);
        if (known is not null) { return known; }

        cited.Add(new(cited.Count + 1, item, Math.Max(0, today.DayNumber - item.Date.DayNumber)));
        return cited[^1];
    }
}
