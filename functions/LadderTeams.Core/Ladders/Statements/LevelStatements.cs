namespace LadderTeams.Core.Ladders.Statements;

/// <summary>A statement where the ladder says it. <paramref name="Capability"/> is null when it holds across all of them.</summary>
internal readonly record struct PlacedStatement(string? Capability, Statement Statement);

/// <summary>All that a level says itself, as one list.</summary>
internal static class LevelStatements
{
    /// <summary>First what holds across capabilities, then capability by capability.</summary>
    public static IEnumerable<PlacedStatement> Of(Level level) =>
        Across(level).Select(statement => new PlacedStatement(null, statement))
            .Concat(level.Capabilities.SelectMany(capability => In(capability).Select(statement => new PlacedStatement(capability.Name, statement))));

    private static IEnumerable<Statement> Across(Level level) =>
        [.. level.Expectations, .. level.Signals, .. level.Examples, .. level.Questions];

    private static IEnumerable<Statement> In(CapabilityAtLevel capability) =>
        [.. capability.Expectations, .. capability.Descriptors, .. capability.Signals, .. capability.Examples, .. capability.Questions];
}
