using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Tests.Ladders.Import;

/// <summary>Short ways to what a test asks of a ladder.</summary>
internal static class Found
{
    public static Level Level(this Ladder ladder, string name) =>
        ladder.FindLevel(name) ?? throw new InvalidOperationException($"No level {name} among {string.Join(", ", ladder.Levels.Select(level => level.Name))}.");

    public static CapabilityAtLevel Capability(this Level level, string name) =>
        level.Capabilities.SingleOrDefault(capability => capability.Name == name)
        ?? throw new InvalidOperationException($"No capability {name} among {string.Join(", ", level.Capabilities.Select(capability => capability.Name))}.");

    public static IEnumerable<string> Codes(this Ladder ladder) => ladder.Levels.Select(level => level.Code);

    public static IEnumerable<string> Names(this Level level) => level.Capabilities.Select(capability => capability.Name);

    public static IEnumerable<string> Texts(this IEnumerable<Passage> passages) => passages.Select(passage => passage.Text);

    /// <summary>What a level asks for in a capability, in the ladder's order.</summary>
    public static IEnumerable<string> Asks(this Ladder ladder, string level, string capability) =>
        ladder.Level(level).Capability(capability).Expectations.Texts();

    /// <summary>All that a level asks for, in and across capabilities.</summary>
    public static IEnumerable<string> AsksInAll(this Ladder ladder, string level) =>
        ladder.Level(level).Expectations.Concat(ladder.Level(level).Capabilities.SelectMany(capability => capability.Expectations)).Texts();

    public static IEnumerable<string> Codes(this IEnumerable<Diagnostic> diagnostics) => diagnostics.Select(diagnostic => diagnostic.Code);

    public static Diagnostic Diagnostic(this Ladder ladder, string code) =>
        ladder.Diagnostics.FirstOrDefault(diagnostic => diagnostic.Code == code)
        ?? throw new InvalidOperationException($"No {code} among {string.Join(", ", ladder.Diagnostics.Codes())}.");

    public static int Count(this IEnumerable<Expectation> expectations, ExpectationKind kind) => expectations.Count(expectation => expectation.Kind == kind);
}
