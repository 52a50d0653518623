using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Evidence;
using LadderTeams.Core.Assessments.Promotion;
using LadderTeams.Core.Tests.Ladders;

namespace LadderTeams.Core.Tests.Assessments.Promotion;

public sealed class PromotionCaseTests
{
    [Fact]
    public void Each_expectation_has_its_best_evidence_or_is_missing()
    {
        var built = Build(Given.AsAda, [Item("old", 200, Given.Code), Item("new", 10, Given.Code), Item("other", 5, Given.Plan)])!;

        var expected = built.Expectations.ToDictionary(expectation => expectation.Statement.Text);
        Assert.Equal(("new", 10, Freshness.Fresh), (expected[Given.Code].Best!.Item.Id.Value, expected[Given.Code].Best!.AgeInDays, expected[Given.Code].Best!.Freshness));
        Assert.Equal(["old"], expected[Given.Code].Others.Select(cite => cite.Item.Id.Value));
        Assert.Equal([Given.Review, "Asks for help."], built.Expectations.Where(expectation => expectation.IsMissing).Select(missing => missing.Statement.Text).Order(StringComparer.Ordinal).Reverse());
        Assert.Equal((new CaseCoverage(1, 3), 33), (built.Coverage, built.Coverage.Percent));
    }

    [Fact]
    public void What_speaks_for_the_statement_itself_comes_before_what_speaks_for_its_words_elsewhere()
    {
        var elsewhere = Item("elsewhere", 1);
        var spoken = Details("elsewhere", 1) with { SpeaksFor = [new("an older id", Given.Hash(Given.Code))] };

        var built = Build(Given.AsAda, [EvidenceItem.From(elsewhere.Id, Given.Ada, spoken, Given.Today).Value!, Item("itself", 300, Given.Code)])!;

        Assert.Equal(["itself", "elsewhere"], built.Cited.Select(cite => cite.Item.Id.Value));
    }

    [Fact]
    public void Evidence_for_other_words_does_not_count()
    {
        var spoken = Details("e1", 1) with { SpeaksFor = [new(Given.IdOf(Given.Code), Given.Hash("Writes code."))] };

        Assert.Equal(0, Build(Given.AsAda, [EvidenceItem.From(Given.Id("e1"), Given.Ada, spoken, Given.Today).Value!])!.Coverage.Covered);
    }

    [Fact]
    public void Evidence_of_the_same_day_is_ordered_by_what_it_is_about_and_then_by_id()
    {
        EvidenceItem[] items = [Item("c", 1, Given.Code), Item("b", 1, Given.Code), Item("a", 1, Given.Code, Given.Review)];

        Assert.Equal(["b", "c", "a"], Code(Build(Given.AsAda, items)!));
        Assert.Equal(["b", "c", "a"], Code(Build(Given.AsAda, [.. items.Reverse()])!));

        static IEnumerable<string> Code(PromotionCase built)
        {
            var code = built.Expectations.Single(expectation => expectation.Statement.Text == Given.Code);
            return code.Others.Prepend(code.Best!).Select(cite => cite.Item.Id.Value);
        }
    }

    [Fact]
    public void A_manager_sees_the_case_that_shared_evidence_makes_and_others_see_none()
    {
        EvidenceItem[] items = [Item("mine", 1, Given.Code), Item("shared", 1, EvidenceVisibility.SharedWithManager, Given.Review)];
        CaseSentence[] sentences = [Sentence("s1", Given.Code, "mine"), Sentence("s2", Given.Review, "shared")];

        Assert.Equal(2, Build(Given.AsAda, items, sentences)!.Coverage.Covered);
        var seen = Build(Given.AsGrace, items, sentences)!;
        Assert.Equal(["shared"], seen.Cited.Select(cite => cite.Item.Id.Value));
        Assert.Equal(["Evidence shared", "Sentence s2"], seen.Expectations.SelectMany(expectation => expectation.Claims).Select(claim => claim.Text.Value));
        Assert.All(Given.Strangers.Where(who => who.Subject == Given.Ada), who => Assert.Null(Build(who, items, sentences)));
        Assert.All(Given.Strangers.Where(who => who.Subject != Given.Ada), who => Assert.Empty(Build(who, items, sentences)?.Cited ?? []));
    }

    [Fact]
    public void A_sentence_without_a_citation_cannot_be_written() =>
        Assert.Equal(RefusalCodes.EvidenceMissing, CaseSentence.From(Given.Id("s1"), Pin(Given.Code), "She is ready.", []).Refusal!.Code);

    [Fact]
    public void Deleted_evidence_deletes_its_claims()
    {
        EvidenceItem[] items = [Item("e1", 1, Given.Code), Item("e2", 2, Given.Code)];
        CaseSentence[] sentences = [Sentence("both", Given.Code, "e1", "e2"), Sentence("one", Given.Code, "e2")];
        Assert.Equal(["Evidence e1", "Sentence both", "Sentence one"], Claims(Build(Given.AsAda, items, sentences)!));

        Assert.Equal(["Evidence e2", "Sentence one"], Claims(Build(Given.AsAda, items[1..], sentences)!));
        Assert.Equal(["one"], CaseSentence.Without(sentences, Given.Id("e1")).Select(sentence => sentence.Id.Value));
        Assert.Empty(Claims(Build(Given.AsAda, [], sentences)!));
    }

    [Fact]
    public void A_sentence_goes_when_its_evidence_speaks_for_something_else_now() =>
        Assert.DoesNotContain("Sentence s1", Claims(Build(Given.AsAda, [Item("e1", 1, Given.Review), Item("e2", 1, Given.Code)], [Sentence("s1", Given.Code, "e1")])!));

    [Fact]
    public void A_rubric_without_expectations_asks_for_its_points_but_the_lowest()
    {
        var ladder = A.Ladder(A.Level("L1", [A.Rubric("Craft", ("Misses", "Breaks the build."), ("Meets", "Keeps it green."))])) with { RatingScale = new([new("Misses", 1), new("Meets", 2)]) };

        var built = CaseBuilder.Build(Given.AsAda, ladder, "L1", [], [], Given.Today)!;

        Assert.Equal(["Keeps it green."], built.Expectations.Where(expectation => expectation.IsMissing).Select(missing => missing.Statement.Text));
    }

    [Theory]
    [InlineData(0, Freshness.Fresh)]
    [InlineData(180, Freshness.Fresh)]
    [InlineData(181, Freshness.Ageing)]
    [InlineData(365, Freshness.Ageing)]
    [InlineData(366, Freshness.Stale)]
    public void Evidence_goes_stale(int days, Freshness freshness) =>
        Assert.Equal(freshness, Build(Given.AsAda, [Item("e1", days, Given.Code)])!.Cited.Single().Freshness);

    [Fact]
    public void A_level_that_the_ladder_lacks_has_no_case() => Assert.Null(CaseBuilder.Build(Given.AsAda, Given.Ladder, "L9", [], [], Given.Today));

    private static PromotionCase? Build(Viewer viewer, EvidenceItem[] items, params CaseSentence[] sentences) =>
        CaseBuilder.Build(viewer, Given.Ladder, "L1", items, sentences, Given.Today);

    private static IEnumerable<string> Claims(PromotionCase built) => built.Expectations.SelectMany(expectation => expectation.Claims).Select(claim => claim.Text.Value);

    private static EvidenceItem Item(string id, int days, params string[] speaksFor) => Item(id, days, EvidenceVisibility.Mine, speaksFor);

    private static EvidenceItem Item(string id, int days, EvidenceVisibility visibility, params string[] speaksFor) =>
        EvidenceItem.From(Given.Id(id), Given.Ada, Details(id, days) with { Visibility = visibility, SpeaksFor = [.. speaksFor.Select(Pin)] }, Given.Today).Value!;

    private static EvidenceDetails Details(string id, int days) => new($"Evidence {id}", null, null, null, Given.Today.AddDays(-days), [], EvidenceVisibility.Mine);

    private static CaseSentence Sentence(string id, string about, params string[] cites) =>
        CaseSentence.From(Given.Id(id), Pin(about), $"Sentence {id}", cites.Select(Given.Id)).Value!;

    private static PinnedStatement Pin(string text) => new(Given.IdOf(text), Given.Hash(text));
}
