using LadderTeams.Core.Ladders;
using LadderTeams.Core.Text;

namespace LadderTeams.Core.Tests.Ladders;

/// <summary>Builds ladders for tests; ids follow from the level, the capability and the words, as the importer's do.</summary>
internal static class A
{
    private static readonly SourceSpan Nowhere = new("ladder.md", 1, 0, 0);

    public static Ladder Ladder(params Level[] levels) => new("sample")
    {
        Levels = levels,
        Tracks = [.. levels.Select(level => level.Track).OfType<string>().Distinct()],
        Capabilities = [.. levels.SelectMany(level => level.Capabilities).Select(capability => capability.Name).Distinct().Select(name => new Capability(name, null, []))],
    };

    /// <summary>The order is the digits of the code.</summary>
    public static Level Level(string code, params string[] asks) => Level(code, [], asks);

    public static Level Level(string code, CapabilityAtLevel[] capabilities, params string[] asks) =>
        Placed(new Level(code, null, "Engineering", int.Parse(string.Concat(code.Where(char.IsDigit)), null))
        {
            Capabilities = capabilities,
            Expectations = [.. asks.Select(text => Expectation(text))],
        });

    public static CapabilityAtLevel Capability(string name, params string[] asks) =>
        new(name, [.. asks.Select(text => Expectation(text))], [], []);

    public static CapabilityAtLevel Prose(string name, params string[] paragraphs) =>
        new(name, [.. paragraphs.Select(text => Expectation(text, ExpectationKind.Narrative))], [], []);

    public static CapabilityAtLevel Rubric(string name, params (string Point, string Text)[] cells) =>
        new(name, [], [.. cells.Select(cell => new Descriptor(cell.Point + cell.Text, cell.Point, cell.Text, Nowhere))], []);

    public static Expectation Expectation(string text, ExpectationKind kind = ExpectationKind.Responsibility, string? title = null) =>
        new(Words.Normalise(text), kind, text, Nowhere) { Title = title };

    public static Signal Signal(SignalKind kind, string text) => new(Words.Normalise(text), kind, null, text, Nowhere);

    public static Inheritance Extends(string code, InheritanceMode mode = InheritanceMode.Extends) =>
        new(mode, code, true, Nowhere) { BaseCode = code };

    public static Transition Guide(string from, string to) => new(from, to, Nowhere);

    public static Passage Passage(string text) => new(text, Nowhere);

    /// <summary>Gives each statement an id of its place and a line of its own.</summary>
    private static Level Placed(Level level)
    {
        var line = 1;
        T Place<T>(T statement, string capability) where T : Statement =>
            statement with { Id = $"{level.Code}/{capability}/{statement.Id}", Source = new($"{level.Code}.md", line++, 0, statement.Text.Length) };

        return level with
        {
            Expectations = [.. level.Expectations.Select(statement => Place(statement, ""))],
            Capabilities = [.. level.Capabilities.Select(capability => capability with
            {
                Expectations = [.. capability.Expectations.Select(statement => Place(statement, capability.Name))],
                Descriptors = [.. capability.Descriptors.Select(statement => Place(statement, capability.Name))],
            })],
        };
    }
}
