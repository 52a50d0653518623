using LadderTeams.Core.Ladders;
using LadderTeams.Core.Search;
using LadderTeams.Core.Tests.Ladders;

namespace LadderTeams.Core.Tests.Search;

public sealed class SearchedStatementTests
{
    private static readonly SearchIndex Index = SearchIndex.Build([Ladder()]);

    [Theory]
    [InlineData("everyone", StatementPart.Expectation, null)]
    [InlineData("summary", StatementPart.Summary, "L4")]
    [InlineData("persona", StatementPart.Persona, "L4")]
    [InlineData("trait", StatementPart.Trait, "L4")]
    [InlineData("descriptor", StatementPart.Descriptor, "L4")]
    [InlineData("redflag", StatementPart.RedFlag, "L4")]
    [InlineData("example", StatementPart.Example, "L4")]
    [InlineData("question", StatementPart.Question, "L4")]
    [InlineData("goal", StatementPart.Goal, "L4")]
    [InlineData("pitfall", StatementPart.Pitfall, "L4")]
    [InlineData("description", StatementPart.Description, null)]
    [InlineData("shift", StatementPart.Guide, "L4")]
    [InlineData("asking", StatementPart.Guide, "L4")]
    public void Whatever_a_ladder_says_can_be_found(string word, StatementPart part, string? level)
    {
        var hit = Assert.Single(Index.Search(new(word)).Hits);

        Assert.Equal(part, hit.Part);
        Assert.Equal(level, hit.Level?.Code);
    }

    [Fact]
    public void Words_of_a_guide_say_which_guide_they_are_of()
    {
        var hit = Assert.Single(Index.Search(new("asking")).Hits);

        Assert.Equal(("L3", "L4"), (hit.Guide?.From, hit.Guide?.To));
        Assert.Null(Assert.Single(Index.Search(new("summary")).Hits).Guide);
    }

    [Fact]
    public void A_statement_is_found_by_its_name()
    {
        var hit = Assert.Single(Index.Search(new("ownership")).Hits);

        Assert.Equal("Ownership", hit.Title);
        Assert.Empty(hit.Highlights);
    }

    private static Ladder Ladder() => A.Ladder(Level()) with
    {
        Everyone = new("", null, null, 0) { Expectations = [A.Expectation("Said of everyone.")] },
        Capabilities = [new("Craft", null, [A.Passage("A description.")])],
        Transitions =
        [
            A.Guide("L3", "L4") with
            {
                Shifts = [new(A.Passage("The shift."), A.Passage("Elsewhere."))],
                Behaviours = [new("Behaviour", [], [new("q", "Asking whom?", new("guide.md", 1, 0, 0))], null)],
            },
        ],
    };

    private static Level Level() => A.Level("L4", [A.Rubric("Craft", ("Solid", "A descriptor."))]) with
    {
        Summary = [A.Passage("A summary.")],
        Persona = A.Passage("A persona."),
        Expectations = [A.Expectation("A trait.", ExpectationKind.Trait), A.Expectation("Says so early.", title: "Ownership")],
        Signals = [A.Signal(SignalKind.RedFlag, "A redflag.")],
        Examples = [new("e", "An example.", new("ladder.md", 1, 0, 0))],
        Questions = [new("q", "A question?", new("ladder.md", 1, 0, 0))],
        Guidance = new(A.Passage("A goal."), [], [], [], [A.Passage("A pitfall.")]),
    };
}
