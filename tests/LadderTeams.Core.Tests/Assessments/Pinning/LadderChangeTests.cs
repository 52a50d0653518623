using System.Text;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Pinning;
using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Compare;
using LadderTeams.Core.Ladders.Import;
using LadderTeams.Core.Tests.Ladders;

namespace LadderTeams.Core.Tests.Assessments.Pinning;

public sealed class LadderChangeTests
{
    private const string Phone = "Answers the phone at night.";
    private static readonly LadderReference First = LadderReference.From("ladder", 1)!, Second = LadderReference.From("ladder", 2)!;

    [Fact]
    public void The_same_words_keep_their_rating_and_carry_it()
    {
        var before = Read($"# L1\n\n## Craft\n\n- {Given.Code}\n- {Given.Review}\n");
        var after = Read($"# L1\n\n## Craft\n\n- {Given.Review}\n- {Given.Code}\n");

        var (followed, carried) = Follow(before, after, Statement(before, Given.Code), Capability("Craft"));

        Assert.Equal([PinFate.Kept, PinFate.Kept], followed.Items.Select(item => item.Fate));
        Assert.Equal(2, carried.Items.Count);
        Assert.All(carried.Items, item => Assert.Equal(Second, item.Ladder));
        Assert.Equal(After(after, "Craft"), carried.Items[1].Pins);
    }

    [Fact]
    public void Other_words_show_both_texts_and_carry_nothing()
    {
        var before = Read($"# L1\n\n## Craft\n\n- {Given.Review}\n");
        var after = Read("# L1\n\n## Craft\n\n- Reviews the code of the team each week.\n");

        var (followed, carried) = Follow(before, after, Statement(before, Given.Review), Capability("Craft"));

        Assert.Equal([PinFate.Reworded, PinFate.Reworded], followed.Items.Select(item => item.Fate));
        Assert.Equal((Given.Review, "Reviews the code of the team each week."), (followed.Items[0].Statements[0].Seen!.Text, followed.Items[0].Statements[0].Now!.Text));
        Assert.Empty(carried.Items);
    }

    [Fact]
    public void One_statement_more_is_another_capability_to_rate()
    {
        var before = Read($"# L1\n\n## Craft\n\n- {Given.Code}\n");
        var after = Read($"# L1\n\n## Craft\n\n- {Given.Code}\n- {Phone}\n");

        var (followed, carried) = Follow(before, after, Statement(before, Given.Code), Capability("Craft"));

        Assert.Equal([PinFate.Kept, PinFate.Reworded], followed.Items.Select(item => item.Fate));
        Assert.Equal([PinFate.Kept, PinFate.New], followed.Items[1].Statements.Select(statement => statement.Fate));
        Assert.Equal(Phone, Assert.Single(followed.New).Now!.Text);
        Assert.IsType<StatementKey>(Assert.Single(carried.Items).Key);
    }

    [Fact]
    public void What_is_gone_keeps_its_words_and_is_carried_nowhere()
    {
        var before = Read($"# L1\n\n## Craft\n\n- {Given.Code}\n- {Phone}\n");

        var (followed, carried) = Follow(before, Read($"# L1\n\n## Craft\n\n- {Given.Code}\n"), Statement(before, Phone));

        Assert.Equal((PinFate.Removed, Phone, null), (followed.Items[0].Fate, followed.Items[0].Statements[0].Seen!.Text, followed.Items[0].Statements[0].Now));
        Assert.Empty(carried.Items);
    }

    [Fact]
    public void A_capability_of_another_name_keeps_its_statements_ratings_and_not_its_own()
    {
        var before = Read($"# L1\n\n## Craft\n\n- {Given.Code}\n- {Given.Review}\n");
        var after = Read($"# L1\n\n## Workmanship\n\n- {Given.Code}\n- {Given.Review}\n");

        var (followed, carried) = Follow(before, after, Statement(before, Given.Code), Capability("Craft"));

        Assert.Equal([PinFate.Kept, PinFate.Reworded], followed.Items.Select(item => item.Fate));
        Assert.Equal("Workmanship", Assert.IsType<Rating>(Assert.Single(carried.Items)).Capability);
    }

    [Fact]
    public void Two_statements_that_differ_by_a_full_stop_do_not_trade_their_ratings()
    {
        var (plain, dotted) = (Given.Code.TrimEnd('.'), Given.Code);
        var before = Read($"# L1\n\n## Craft\n\n- {plain}\n- {dotted}\n");
        var after = Read($"# L1\n\n## Craft\n\n- {dotted}\n- {plain}\n");

        var (followed, carried) = Follow(before, after, Statement(before, plain), Statement(before, dotted));

        Assert.Equal([plain, dotted], followed.Items.Select(item => item.Statements[0].Now!.Text));
        Assert.Equal([Given.Hash(plain), Given.Hash(dotted)], carried.Items.Select(item => item.Pins[0].TextHash));
    }

    [Fact]
    public void The_same_words_at_another_point_of_the_scale_say_another_thing()
    {
        var before = Rubric(("Misses", "Asks for help."), ("Meets", "Helps others."));
        var after = Rubric(("Meets", "Asks for help."), ("Misses", "Helps others."));

        var (followed, carried) = Follow(before, after, Capability("Craft") with { Point = "Meets" });

        Assert.Equal(PinFate.Reworded, followed.Items[0].Fate);
        Assert.All(followed.Items[0].Statements, statement => Assert.Equal(PinFate.Reworded, statement.Fate));
        Assert.Empty(carried.Items);
    }

    [Theory]
    [InlineData("Clear words")]
    [InlineData(null)]
    public void The_same_text_under_another_title_says_another_thing(string? title)
    {
        var (before, after) = (Titled("Small steps", Given.Code), Titled(title, Given.Code));

        var (followed, carried) = Follow(before, after, Statement(before, Given.Code), Capability("Craft"));

        Assert.Equal([PinFate.Reworded, PinFate.Reworded], followed.Items.Select(item => item.Fate));
        Assert.Equal(("Small steps", title), (ShownWords.Of(followed.Items[0].Statements[0].Seen!).Title, ShownWords.Of(followed.Items[0].Statements[0].Now!).Title));
        Assert.Empty(carried.Items);
    }

    [Fact]
    public void Two_statements_of_one_text_do_not_trade_their_titles_ratings()
    {
        var before = Titled(("Small steps", Given.Code), ("Clear words", Given.Code));
        var after = Titled(("Clear words", Given.Code), ("Small steps", Given.Code));

        var (followed, carried) = Follow(before, after, new RatingRequest(new StatementKey(before.Levels[0].Capabilities[0].Expectations[0].Id), "", First, "Mostly", null, []));

        var now = (Expectation)followed.Items[0].Statements[0].Now!;
        Assert.Equal((PinFate.Kept, "Small steps", new StatementKey(now.Id)), (followed.Items[0].Fate, now.Title, Assert.Single(carried.Items).Key));
    }

    [Fact]
    public void A_rating_of_words_that_this_product_does_not_read_in_the_version_is_told_by_its_pins_alone()
    {
        var ladder = Read($"# L1\n\n## Craft\n\n- {Given.Code}\n- {Given.Review}\n");
        var kept = Rated(RatingSheet.For(Read($"# L1\n\n## Craft\n\n- {Given.Code}\n- {Phone}\n"), First, null, "L1")!, CapabilityKey.Of("L1", "Craft"));

        var followed = Change(ladder, ladder).Follow(Given.Assessment(kept), ["L1"]).Items[0];

        Assert.Equal(PinFate.Reworded, followed.Fate);
        Assert.Equal([(PinFate.Kept, Given.Code), (PinFate.Removed, null), (PinFate.New, null)], followed.Statements.Select(statement => (statement.Fate, statement.Seen?.Text)));
    }

    [Fact]
    public void A_rating_is_not_carried_onto_another_scale()
    {
        var before = Read($"# L1\n\n## Craft\n\n- {Given.Code}\n");
        var after = before with { RatingScale = new([new("Mostly", 1), new("Always", 2)]) };

        var (followed, carried) = Follow(before, after, Statement(before, Given.Code));

        Assert.Equal(PinFate.Kept, followed.Items[0].Fate);
        Assert.Empty(carried.Items);
    }

    [Fact]
    public void Comments_and_evidence_are_carried_with_a_rating_and_an_answer_with_its_question()
    {
        var (kept, changed) = (Asks("What did you give away?"), Asks("What did you give away this year?"));
        var sheet = RatingSheet.For(kept, First, null, "L1")!;
        var rating = sheet.Rate(Given.Request(sheet, new StatementKey(Given.IdOf(Given.Code, kept)), "Mostly", "Each day.", Given.Id("e1")), new HashSet<EntryId> { Given.Id("e1") }).Value!;
        var said = Given.Assessment(rating, sheet.Answer(new("q", Given.WordsOf(sheet, new QuestionKey("q")), First, "The release.")).Value!);

        var same = Carried(kept, kept, said);
        var reworded = Carried(kept, changed, said);

        Assert.Equal(("Each day.", 1, "The release."), (same.Ratings.Single().Comment.Value, same.Ratings.Single().Evidence.Count, same.Answers.Single().Text.Value));
        Assert.Empty(reworded.Answers);
    }

    [Fact]
    public void Words_that_are_not_at_hand_are_not_made_up()
    {
        var ladder = Read($"# L1\n\n## Craft\n\n- {Given.Code}\n");
        var pin = new PinnedStatement(Given.IdOf(Given.Code, ladder), Given.Hash("Writes."));
        var rating = Rating.From(new StatementKey(pin.StatementId), "Craft", RatedPoint.From("Mostly", 3, 4)!, First, [pin], WrittenText.None, [])!;

        var followed = Change(ladder, ladder).Follow(Given.Assessment(rating), ["L1"]).Items[0];

        Assert.Equal((PinFate.Reworded, null), (followed.Fate, followed.Statements[0].Seen));
    }

    [Fact]
    public void Evidence_is_pinned_to_what_the_ladder_says()
    {
        var id = Given.IdOf(Given.Code);

        Assert.Equal([new PinnedStatement(id, Given.Hash(Given.Code))], Pins.Of(Given.Ladder, [id, id]).Value!);
        Assert.Equal(new(RefusalCodes.UnknownStatement) { Item = "nothing" }, Pins.Of(Given.Ladder, [id, "nothing"]).Refusal);
    }

    private static (FollowedAssessment Followed, Assessment Carried) Follow(Ladder before, Ladder after, params RatingRequest[] requests)
    {
        var sheet = RatingSheet.For(before, First, null, "L1")!;
        var said = Given.Assessment([.. requests.Select(request => sheet.Rate(request with { Words = Given.WordsOf(sheet, request.Subject) }, new HashSet<EntryId>()).Value!)]);
        return (Change(before, after).Follow(said, ["L1"]), Carried(before, after, said));
    }

    private static Assessment Carried(Ladder before, Ladder after, Assessment said) =>
        CarryOver.To(RatingSheet.For(after, Second, null, "L1")!, Change(before, after).Follow(said, ["L1"]));

    private static LadderChange Change(Ladder before, Ladder after) => new(before, after, LadderComparison.Between(before, after));

    private static RatingRequest Statement(Ladder ladder, string text) => new(new StatementKey(Given.IdOf(text, ladder)), "", First, "Mostly", null, []);

    private static RatingRequest Capability(string name) => new(CapabilityKey.Of("L1", name), "", First, "Mostly", null, []);

    private static ValueList<PinnedStatement> After(Ladder ladder, string capability) =>
        RatingSheet.For(ladder, Second, null, "L1")!.Capabilities.Single(one => one.Name == capability).Pins;

    private static Ladder Rubric(params (string Point, string Text)[] cells) =>
        A.Ladder(new Level("L1", null, null, 1)
        {
            Capabilities = [new("Craft", [], [.. cells.Select(cell => new Descriptor($"id of {cell.Text}", cell.Point, cell.Text, default))], [])],
        }) with
        {
            RatingScale = new([new("Misses", 1), new("Meets", 2)]),
        };

    private static Rating Rated(RatingSheet sheet, ItemKey key) => sheet.Rate(Given.Request(sheet, key), new HashSet<EntryId>()).Value!;

    private static Ladder Titled(string? title, string text) => Titled((title, text));

    private static Ladder Titled(params (string? Title, string Text)[] asks)
    {
        var said = asks.Select(one => one.Title is null ? $"      - text: {one.Text}\n" : $"      - title: {one.Title}\n        text: {one.Text}\n");
        return LadderImporter.Import("ladder", [new("ladder.yaml", Encoding.UTF8.GetBytes($"levels:\n- code: L1\n  capabilities:\n  - name: Craft\n    expectations:\n{string.Concat(said)}"))]);
    }

    private static Ladder Asks(string question) => A.Ladder(A.Level("L1", [A.Capability("Craft", Given.Code)])) with
    {
        Transitions = [A.Guide("L0", "L1") with { Behaviours = [new("Delegates", [], [new("q", question, default)], null)] }],
    };

    private static Ladder Read(string markdown) => LadderImporter.Import("ladder", [new("ladder.md", Encoding.UTF8.GetBytes(markdown))]);
}
