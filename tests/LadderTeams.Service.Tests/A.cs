using LadderTeams.Core.Ladders;

namespace LadderTeams.Service.Tests;

/// <summary>A small ladder with something of everything.</summary>
internal static class A
{
    private static readonly SourceSpan Somewhere = new("ladder.md", 7, 0, 10);

    public static Ladder Ladder(string id = "engineering") => new(id)
    {
        Title = "Engineering ladder",
        Tracks = ["Engineering", "Management"],
        Capabilities =
        [
            new("Communication", "How we work", [Passage("How well others know what you know.")]),
            new("Technical Craft", null, []),
        ],
        Levels = [Junior, Senior, Staff, Manager],
        RatingScale = new([new("Developing", 1), new("Solid", 2)]),
        Transitions = [Guide],
        Coverage = new(200, 190, 10, 0),
        Diagnostics = [new("unclear-heading", DiagnosticSeverity.Warning, "ladder.md", 3, "Say which level this is.")],
    };

    private static Level Junior => new("L3", "Engineer", "Engineering", 1)
    {
        Summary = [Passage("An engineer builds features.")],
        Capabilities = [new("Communication", [Asks("l3-status", "Writes a status for the team every week.")], [], [])],
    };

    private static Level Senior => new("L4", "Senior Engineer", "Engineering", 2)
    {
        Aliases = ["SWE 4"],
        Summary = [Passage("A senior engineer leads work across teams."), Passage("They still build.")],
        Persona = Passage("You are whom others ask."),
        Extends = [new(InheritanceMode.Extends, "L3", true, Somewhere) { BaseCode = "L3" }, new(InheritanceMode.Mixin, "Tech lead", false, Somewhere)],
        Equivalents = ["M1"],
        Facts = [new("Points", "40", Somewhere)],
        Expectations = [Asks("l4-own", "Owns outcomes across teams. Says so early.") with { Title = "Ownership" }],
        Signals = [new("l4-flag", SignalKind.RedFlag, "Hero", "Fixes everything alone.", Somewhere)],
        Examples = [new("l4-example", "Split a service between two teams.", Somewhere)],
        Questions = [new("l4-question", "Whom did you help to decide?", Somewhere)],
        Capabilities =
        [
            new("Communication", [Asks("l4-write", "Writes documents from which several teams work.")],
                [new("l4-solid", "Solid", "Other teams find answers without asking.", Somewhere)], [])
            {
                Signals = [new("l4-sign", SignalKind.Positive, null, "Meetings start with the differences.", Somewhere)],
                Questions = [new("l4-ask", "Who was surprised?", Somewhere)],
            },
        ],
        Guidance = new(Passage("Grow their reach."), [Passage("Give them a neighbour team.")], [Passage("Writing")], [Passage("Fewer escalations")], [Passage("Too many meetings")]),
    };

    private static Level Staff => new("L5", "Staff Engineer", "Engineering", 3)
    {
        Capabilities = [new("Technical Craft", [Asks("l5-direction", "Keeps a written direction for the organisation.")], [], [])],
    };

    private static Level Manager => new("M1", "Engineering Manager", "Management", 1);

    private static Transition Guide => new("L4", "L5", Somewhere)
    {
        CoreProblem = Passage("Reach ends at the teams one knows."),
        Shifts = [new(Passage("My teams"), Passage("The organisation"))],
        Behaviours = [new("Writes direction", [Passage("Says what will stop.")], [new("guide-question", "What would you stop?", Somewhere)], null)],
        Example = new(Passage("Two teams built the same."), [Passage("Compare them.")], null),
    };

    private static Expectation Asks(string id, string text) => new(id, ExpectationKind.Responsibility, text, Somewhere);

    private static Passage Passage(string text) => new(text, Somewhere);
}
