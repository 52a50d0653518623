using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Compare;

namespace LadderTeams.Core.Tests.Ladders.Compare;

public sealed class LevelComparisonTests
{
    [Fact]
    public void Statements_find_their_counterparts_in_a_long_list()
    {
        var changes = Between(
            A.Level("L4", [A.Capability("Delivery", "Breaks features down into tasks that fit in a sprint", "Writes design notes before coding", "Monitors what was shipped for a week", "Keeps tickets up to date")]),
            A.Level("L5", [A.Capability("Delivery", "Monitors what was shipped for a quarter", "Breaks projects down into features", "Keeps tickets up to date", "Says no to work without a goal")]));

        Assert.Equal(
            [
                (ChangeKind.Widened, "Monitors what was shipped for a week", "Monitors what was shipped for a quarter"),
                (ChangeKind.Widened, "Breaks features down into tasks that fit in a sprint", "Breaks projects down into features"),
                (ChangeKind.Unchanged, "Keeps tickets up to date", "Keeps tickets up to date"),
                (ChangeKind.Added, null, "Says no to work without a goal"),
                (ChangeKind.Dropped, "Writes design notes before coding", null),
            ],
            changes.Select(Brief));
    }

    [Fact]
    public void What_the_upper_level_takes_over_is_unchanged_and_its_own_words_are_set_against_it()
    {
        var l3 = A.Level("L3", [A.Capability("Mentoring", "Mentors one junior engineer")], "Is on call for the own team");
        var l4 = A.Level("L4", [A.Capability("Mentoring", "Mentors three engineers", "Interviews candidates")]) with { Extends = [A.Extends("L3")] };

        var changes = LevelComparison.Between(A.Ladder(l3, l4), l3, l4).Changes;

        Assert.Equal(
            [
                (ChangeKind.Unchanged, "Is on call for the own team", "Is on call for the own team"),
                (ChangeKind.Widened, "Mentors one junior engineer", "Mentors three engineers"),
                (ChangeKind.Added, null, "Interviews candidates"),
                (ChangeKind.Unchanged, "Mentors one junior engineer", "Mentors one junior engineer"),
            ],
            changes.Select(Brief));
        Assert.Equal([false, true, false, false], changes.Select(change => change.StillHolds));
        Assert.Equal("It is taken over from L3.", changes[0].Reason.Sentence);
    }

    [Fact]
    public void Cells_of_a_rubric_are_set_against_the_cells_of_the_same_point()
    {
        var changes = Between(
            A.Level("L4", [A.Rubric("Ownership", ("Below", "Waits for instructions"), ("Meets", "Finishes what was agreed"))]),
            A.Level("L5", [A.Rubric("Ownership", ("Below", "Finishes what was agreed"), ("Meets", "Finds the next problem worth solving"))]));

        Assert.Equal(
            [
                (ChangeKind.Reworded, "Waits for instructions", "Finishes what was agreed"),
                (ChangeKind.Reworded, "Finishes what was agreed", "Finds the next problem worth solving"),
            ],
            changes.Select(Brief));
    }

    [Fact]
    public void A_red_flag_is_never_set_against_an_expectation()
    {
        var from = A.Level("L4", "Shares credit for the release") with { Signals = [A.Signal(SignalKind.RedFlag, "Misses stand-ups")] };
        var to = A.Level("L5", "Rarely misses stand-ups") with { Signals = [A.Signal(SignalKind.RedFlag, "Shares no credit for the release")] };

        Assert.Equal([ChangeKind.Added, ChangeKind.Added, ChangeKind.Dropped, ChangeKind.Dropped], Between(from, to).Select(change => change.Kind).Order());
    }

    [Fact]
    public void Only_the_sentence_that_differs_in_a_long_paragraph_is_pointed_at()
    {
        const string Before = "Writes clear notes after meetings. Presents plans to the team. Listens before answering.";
        const string After = "Writes clear notes after meetings. Presents plans to the whole company. Listens before answering.";

        var change = Assert.Single(Between(A.Level("L4", [A.Prose("Communication", Before)]), A.Level("L5", [A.Prose("Communication", After)])));

        var sentence = Assert.Single(change.Sentences);
        Assert.Equal(ChangeKind.Widened, change.Kind);
        Assert.Equal(("Presents plans to the team.", "Presents plans to the whole company."), (sentence.FromQuote, sentence.ToQuote));
        Assert.Equal(sentence.ToQuote, After.Substring(sentence.To!.Value.Start, sentence.To.Value.Length));
    }

    [Fact]
    public void A_sentence_that_is_added_to_a_paragraph_is_quoted()
    {
        var change = Assert.Single(Between(
            A.Level("L4", [A.Prose("Growth", "Reads post-mortems of other groups. Asks for feedback monthly.")]),
            A.Level("L5", [A.Prose("Growth", "Reads post-mortems of other groups. Gives a talk each season. Asks for feedback monthly.")])));

        Assert.Equal((ChangeKind.Reworded, ReasonCodes.SentenceAdded, "Gives a talk each season."), (change.Kind, change.Reason.Code, change.Reason.To));
    }

    [Fact]
    public void The_one_paragraph_on_a_capability_is_the_counterpart_of_the_other_one()
    {
        var change = Assert.Single(Between(
            A.Level("L4", [A.Prose("Culture", "Welcomes newcomers at lunch.")]),
            A.Level("L5", [A.Prose("Culture", "Turns conflicts into decisions.")])));

        Assert.Equal(ChangeKind.Reworded, change.Kind);
    }

    [Fact]
    public void Paragraphs_on_a_capability_find_the_paragraph_that_shares_most_of_their_subject()
    {
        var changes = Between(
            A.Level("L3", [A.Prose("Craft",
                "Writes a design page for each feature. A colleague reads it before the first merge.",
                "Answers review requests within a day. Tells authors which comments must be settled.")]),
            A.Level("L4", [A.Prose("Craft",
                "Spreads review requests so that two people know every part. Keeps comments short.",
                "Holds design meetings for each project. Records which alternatives a page left out.")]));

        Assert.Equal([("Answers", "Spreads"), ("Writes", "Holds")], changes.Select(change => (change.From!.Text.Split(' ')[0], change.To!.Text.Split(' ')[0])));
    }

    [Fact]
    public void Dates_of_different_things_in_one_cell_do_not_widen_it()
    {
        var change = Assert.Single(Between(
            A.Level("L3", [A.Rubric("Growth", ("Meets", "Brings a newcomer to a first release within a month."))]),
            A.Level("L4", [A.Rubric("Growth", ("Meets", "Hands over what took a year to learn."))])));

        Assert.Equal(ChangeKind.Reworded, change.Kind);
    }

    [Fact]
    public void Words_under_another_heading_are_moved_and_not_changed()
    {
        var change = Assert.Single(Between(
            A.Level("L4", [A.Capability("Delivery", "Ships behind a switch")]), A.Level("L5", [A.Capability("Operations", "Ships behind a switch")])));

        Assert.Equal(ChangeKind.Unchanged, change.Kind);
    }

    [Fact]
    public void A_title_that_both_statements_bear_makes_them_one_subject()
    {
        var from = A.Level("L4") with { Expectations = [A.Expectation("Knows whom to call at night.", title: "Incidents")] };
        var to = A.Level("L5") with { Expectations = [A.Expectation("Runs drills before launches.", title: "Incidents"), A.Expectation("Knows prices of vendors.")] };

        Assert.Equal(
            [(ChangeKind.Reworded, "Knows whom to call at night.", "Runs drills before launches."), (ChangeKind.Added, null, "Knows prices of vendors.")],
            Between(from, to).Select(Brief));
    }

    [Fact]
    public void Like_kinds_are_set_against_each_other_first()
    {
        var from = A.Level("L4") with { Expectations = [A.Expectation("Explains risks to partners clearly"), A.Expectation("Explains risks to partners early", ExpectationKind.Trait)] };
        var to = A.Level("L5") with { Expectations = [A.Expectation("Explains risks to partners early and in writing"), A.Expectation("Explains risks to partners clearly and in writing", ExpectationKind.Trait)] };

        Assert.Equal(
            [
                (StatementPart.Expectation, "Explains risks to partners clearly", "Explains risks to partners early and in writing"),
                (StatementPart.Trait, "Explains risks to partners early", "Explains risks to partners clearly and in writing"),
            ],
            Between(from, to).Select(change => (change.Part, change.From!.Text, change.To!.Text)));
    }

    [Fact]
    public void The_paragraphs_of_a_summary_are_each_others_counterparts_however_little_they_share()
    {
        var from = A.Level("L4") with { Summary = [A.Passage("Senior engineers look after what lies between teams."), A.Passage("They still build.")] };
        var to = A.Level("L5") with { Summary = [A.Passage("Staff engineers decide what the company takes on."), A.Passage("Their measure is a year.")] };

        Assert.All(Between(from, to), change => Assert.True(change is { From: not null, To: not null }));
    }

    [Fact]
    public void A_paragraph_widens_when_the_largest_scope_in_it_grows_though_no_sentence_finds_its_counterpart()
    {
        var change = Assert.Single(Between(
            A.Level("L4", [A.Prose("Insight", "Follows customers through products of several teams. Asks for two opinions.")]),
            A.Level("L5", [A.Prose("Insight", "Looks for lost sales in the whole organisation. Writes prices next to futures.")])));

        Assert.Equal((ChangeKind.Widened, ReasonCodes.ScopeWider, "several teams", "organisation"), (change.Kind, change.Reason.Code, change.Reason.From, change.Reason.To));
    }

    [Fact]
    public void A_service_level_is_no_scope()
    {
        var change = Assert.Single(Between(
            A.Level("L4", [A.Capability("Operations", "Tracks service-level objectives per customer")]),
            A.Level("L5", [A.Capability("Operations", "Tracks quality objectives per customer")])));

        Assert.Equal(ChangeKind.Reworded, change.Kind);
    }

    [Fact]
    public void What_is_asked_for_is_told_apart_from_what_is_said_besides()
    {
        var from = A.Level("L4", [A.Rubric("Craft", ("Meets", "Writes tests"))], "Ships features") with { Summary = [A.Passage("Builds.")] };
        var to = A.Level("L5", [A.Rubric("Craft", ("Meets", "Writes guides"))], "Ships projects") with { Summary = [A.Passage("Directs.")] };

        var comparison = LevelComparison.Between(A.Ladder(from, to), from, to);

        Assert.Equal(["Ships projects"], comparison.Asked.Select(change => change.To!.Text));
        Assert.Equal([StatementPart.Summary, StatementPart.Descriptor], comparison.Besides.Select(change => change.Part));
        Assert.Equal(comparison.Changes.Count, comparison.Asked.Count() + comparison.Besides.Count());
    }

    [Fact]
    public void Where_a_ladder_has_a_rubric_alone_the_rubric_is_what_it_asks_for()
    {
        var (from, to) = (A.Level("L4", [A.Rubric("Craft", ("Meets", "Writes tests"))]), A.Level("L5", [A.Rubric("Craft", ("Meets", "Writes guides"))]));

        var comparison = LevelComparison.Between(A.Ladder(from, to), from, to);

        Assert.Equal(StatementPart.Descriptor, comparison.AskedIn);
        Assert.Single(comparison.Asked);
    }

    [Theory]
    [InlineData("l4", "L 5")]
    [InlineData("L4", "L5")]
    [InlineData("Level 4", "Lvl 5")]
    public void The_guide_between_the_two_levels_comes_along(string from, string to)
    {
        var (l4, l5) = (A.Level("L4", "Ships"), A.Level("L5", "Leads"));
        var ladder = A.Ladder(l4, l5) with { Transitions = [A.Guide("L3", "L4"), A.Guide(from, to)] };

        Assert.Same(ladder.Transitions[1], LevelComparison.Between(ladder, l4, l5).Guide);
        Assert.Null(LevelComparison.Between(ladder, l5, l4).Guide);
    }

    private static IReadOnlyList<Change> Between(Level from, Level to) =>
        LevelComparison.Between(A.Ladder(from, to), from, to).Changes;

    private static (ChangeKind Kind, string? From, string? To) Brief(Change change) => (change.Kind, change.From?.Text, change.To?.Text);
}
