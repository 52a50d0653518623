using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Tests.Ladders;

namespace LadderTeams.Core.Tests.Assessments.Ratings;

public sealed class RatingSheetTests
{
    private static readonly HashSet<EntryId> NoEvidence = [];

    [Fact]
    public void A_statement_is_rated_on_the_default_scale_where_the_ladder_has_none()
    {
        var rating = Given.Rated(Given.Code, "Consistently", "Each week.");

        Assert.Equal([new PinnedStatement(Given.IdOf(Given.Code), Given.Hash(Given.Code))], rating.Pins);
        Assert.Equal((4, 4, "Craft", "Each week."), (rating.Point.Order, rating.Point.Of, rating.Capability, rating.Comment.Value));
        Assert.Equal(Given.Version, rating.Ladder);
    }

    [Fact]
    public void The_ladders_own_scale_comes_before_the_products()
    {
        var ladder = Given.Ladder with { RatingScale = new([new("Meets", 2), new("Misses", 1)]) };
        var sheet = RatingSheet.For(ladder, Given.Version, "L1", "L2")!;

        Assert.Equal(RatedPoint.From("Meets", 2, 2), sheet.Rate(Given.Request(sheet, new StatementKey(Given.IdOf(Given.Code)), "Meets"), NoEvidence).Value!.Point);
        Assert.Equal(RefusalCodes.PointNotOnScale, sheet.Rate(Request(Given.Code), NoEvidence).Refusal!.Code);
    }

    [Theory]
    [InlineData("Mostly", 3, 4, true)]
    [InlineData("Mostly", 2, 4, false)]
    [InlineData("Mostly", 3, 5, false)]
    [InlineData("Meets", 3, 4, false)]
    public void A_point_of_the_products_scale_is_told_by_its_name_and_place(string name, int order, int of, bool isDefault) =>
        Assert.Equal(isDefault, RatedPoint.From(name, order, of)!.IsDefault);

    [Fact]
    public void A_capability_is_pinned_to_all_its_statements_in_order()
    {
        var rating = Given.RatedCapability("l1", "CRAFT");

        Assert.Equal([Given.IdOf(Given.Code), Given.IdOf(Given.Review)], rating.Pins.Select(pin => pin.StatementId));
        Assert.Equal("Craft", rating.Capability);
    }

    [Fact]
    public void What_a_level_inherits_is_rated_with_it()
    {
        var ladder = A.Ladder(A.Level("L1", [A.Capability("Craft", Given.Code)]), A.Level("L2", [A.Capability("Craft", Given.Review)]) with { Extends = [A.Extends("L1")] });

        var sheet = RatingSheet.For(ladder, Given.Version, null, "L2")!;

        Assert.Equal([Given.Review, Given.Code], sheet.Capabilities.Single().Statements.Select(said => said.Text));
    }

    [Fact]
    public void A_rubric_is_rated_by_capability_with_the_words_of_all_its_points()
    {
        var ladder = A.Ladder(A.Level("L1", [A.Rubric("Craft", ("Misses", "Breaks the build."), ("Meets", "Keeps it green."))])) with { RatingScale = new([new("Misses", 1), new("Meets", 2)]) };
        var sheet = RatingSheet.For(ladder, Given.Version, null, "L1")!;

        var rating = sheet.Rate(Given.Request(sheet, CapabilityKey.Of("L1", "Craft"), "Meets"), NoEvidence).Value!;

        Assert.Equal(2, rating.Pins.Count);
    }

    [Fact]
    public void What_is_not_asked_or_not_there_is_refused()
    {
        Refused(RefusalCodes.UnknownStatement, Request(Given.Code) with { Subject = new StatementKey("nothing") });
        Refused(RefusalCodes.UnknownCapability, Request(Given.Code) with { Subject = CapabilityKey.Of("L1", "Gardening") });
        Refused(RefusalCodes.UnknownCapability, Request(Given.Code) with { Subject = CapabilityKey.Of("L3", "Craft") });
        Refused(RefusalCodes.UnknownQuestion, Request(Given.Code) with { Subject = new QuestionKey(Given.IdOf(Given.Code)) });
        Refused(RefusalCodes.PointNotOnScale, Request(Given.Code) with { Point = "mostly" });
        Refused(RefusalCodes.OtherLadderVersion, Request(Given.Code) with { Ladder = LadderReference.From("sample", 2)! });
        Refused(RefusalCodes.OtherLadderVersion, Request(Given.Code) with { Ladder = LadderReference.From("nursing", 1)! });
        Refused(RefusalCodes.TextTooLong, Request(Given.Code) with { Comment = new string('x', 32_001) });
        Refused(RefusalCodes.UnknownEvidence, Request(Given.Code) with { Evidence = [Given.Id("somebody-elses")] });
    }

    [Fact]
    public void Other_words_than_those_that_are_asked_or_kept_are_refused_by_their_name()
    {
        var (statement, whole) = (new StatementKey(Given.IdOf(Given.Code)), CapabilityKey.Of("L1", "Craft"));

        Assert.Equal(new(RefusalCodes.WordsChanged) { Item = statement.StatementId }, Given.Sheet.Rate(Given.Request(Given.Sheet, statement) with { Words = "" }, NoEvidence).Refusal);
        Assert.Equal(new(RefusalCodes.WordsChanged) { Item = "CRAFT" }, Given.Sheet.Rate(Given.Request(Given.Sheet, whole) with { Words = Given.WordsOf(Given.Sheet, statement) }, NoEvidence).Refusal);
        Assert.Equal(RefusalCodes.WordsChanged, Given.Sheet.Rate(Request(Given.Code) with { Words = "" }, NoEvidence, Before("Writes code.")).Refusal!.Code);
    }

    [Fact]
    public void What_a_draft_keeps_stays_with_the_words_that_its_author_read_whatever_is_asked_now()
    {
        var kept = Before("Writes code.");
        var request = Request(Given.Code) with { Point = "Consistently", Comment = "By now." };

        var changed = Given.Sheet.Rate(request with { Words = kept.Words }, NoEvidence, kept).Value!;
        var anew = Given.Sheet.Rate(request, NoEvidence, kept).Value!;

        Assert.Equal((kept.Pins, kept.Capability, "Consistently", "By now."), (changed.Pins, changed.Capability, changed.Point.Name, changed.Comment.Value));
        Assert.Equal((Given.Rated(Given.Code).Pins, "Craft"), (anew.Pins, anew.Capability));
    }

    [Fact]
    public void What_is_asked_no_more_stays_in_a_draft_and_comes_into_none()
    {
        var kept = Rating.From(new StatementKey("gone"), "Craft", RatedPoint.From("Mostly", 3, 4)!, Given.Version, [new("gone", Given.Hash("Is gone."))], WrittenText.None, [])!;
        var request = Request(Given.Code) with { Subject = kept.Key, Words = kept.Words };

        Assert.Equal(kept, Given.Sheet.Rate(request, NoEvidence, kept).Value);
        Assert.Equal(RefusalCodes.WordsChanged, Given.Sheet.Rate(request with { Words = "" }, NoEvidence, kept).Refusal!.Code);
        Assert.Equal(RefusalCodes.UnknownStatement, Given.Sheet.Rate(request, NoEvidence).Refusal!.Code);
    }

    [Fact]
    public void A_point_that_the_scale_has_no_more_stays_and_is_not_chosen_again()
    {
        var kept = Before("Writes code.", RatedPoint.From("Always", 5, 5)!);
        var request = Request(Given.Code) with { Words = kept.Words };

        Assert.Equal(kept.Point, Given.Sheet.Rate(request with { Point = "Always" }, NoEvidence, kept).Value!.Point);
        Assert.Equal(RefusalCodes.PointNotOnScale, Given.Sheet.Rate(request with { Point = "Never" }, NoEvidence, kept).Refusal!.Code);
        Assert.Equal(RefusalCodes.PointNotOnScale, Given.Sheet.Rate(Request(Given.Code) with { Point = "Always" }, NoEvidence, kept).Refusal!.Code);
    }

    [Fact]
    public void No_more_than_fifty_pieces_of_evidence_stand_behind_a_rating()
    {
        EntryId[] evidence = [.. Enumerable.Range(0, 51).Select(number => Given.Id($"e{number}"))];

        Assert.Equal(RefusalCodes.TooManyItems, Given.Sheet.Rate(Request(Given.Code) with { Evidence = evidence }, evidence.ToHashSet()).Refusal!.Code);
        Assert.Equal(50, Given.Sheet.Rate(Request(Given.Code) with { Evidence = [.. evidence.Skip(1)] }, evidence.ToHashSet()).Value!.Evidence.Count);
    }

    [Theory]
    [InlineData("L2")]
    [InlineData("Level 2")]
    public void A_guides_question_is_answered_in_its_words(string to)
    {
        var question = new Question("q1", "What did you give away?", new("guide.md", 1, 0, 0));
        var ladder = Given.Ladder with { Transitions = [A.Guide("L1", to) with { Behaviours = [new("Delegates", [], [question], null)] }] };
        var sheet = RatingSheet.For(ladder, Given.Version, "L1", "L2")!;

        var request = new AnswerRequest("q1", Given.WordsOf(sheet, new QuestionKey("q1")), Given.Version, "The release.");

        var kept = GuideAnswer.From(Given.Version, new("q1", Given.Hash("What did you let go?")), Given.Text("The release."))!;

        var answer = sheet.Answer(request).Value!;

        Assert.Equal([PinnedStatement.Of(question)], answer.Pins);
        Assert.Equal(RefusalCodes.WordsChanged, sheet.Answer(request with { Words = "" }).Refusal!.Code);
        Assert.Equal(kept.Pins, sheet.Answer(request with { Words = kept.Words }, kept).Value!.Pins);
        Assert.Equal(RefusalCodes.UnknownQuestion, sheet.Answer(request with { QuestionId = "q2" }).Refusal!.Code);
        Assert.Equal(RefusalCodes.TextMissing, sheet.Answer(request with { Text = " " }).Refusal!.Code);
        Assert.Equal(RefusalCodes.OtherLadderVersion, sheet.Answer(request with { Ladder = LadderReference.From("sample", 2)! }).Refusal!.Code);
        Assert.Empty(RatingSheet.For(ladder, Given.Version, null, "L1")!.Questions);
    }

    [Fact]
    public void A_sheet_is_of_the_rounds_ladder_and_its_levels()
    {
        var terms = Given.Round().Terms;

        Assert.Equal(["L1", "L2"], RatingSheet.For(Given.Ladder, terms)!.Capabilities.Select(capability => capability.Level).Distinct());
        Assert.Null(RatingSheet.For(Given.Ladder with { Id = "nursing" }, terms));
        Assert.Null(RatingSheet.For(A.Ladder(A.Level("L1", Given.Code)), terms));
    }

    [Fact]
    public void An_assessment_says_one_thing_of_one_thing()
    {
        Assert.Equal(RefusalCodes.RatedTwice, Assessment.From([Given.Rated(Given.Code), Given.Rated(Given.Code, "Sometimes")]).Refusal!.Code);
        Assert.Equal(2, Given.Assessment(Given.Rated(Given.Code), Given.RatedCapability("L1", "Craft")).Items.Count);
    }

    /// <summary>A rating of <see cref="Given.Code"/> when it had other words, and its capability another name.</summary>
    private static Rating Before(string words, RatedPoint? point = null) => Rating.From(
        new StatementKey(Given.IdOf(Given.Code)), "craft", point ?? RatedPoint.From("Mostly", 3, 4)!, Given.Version, [new(Given.IdOf(Given.Code), Given.Hash(words))], WrittenText.None, [])!;

    private static RatingRequest Request(string text) => Given.Request(Given.Sheet, new StatementKey(Given.IdOf(text)));

    private static void Refused(string code, RatingRequest request) => Assert.Equal(code, Given.Sheet.Rate(request, NoEvidence).Refusal?.Code);
}
