using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Search;

/// <summary>The filters of a query, one verdict for each.</summary>
/// <param name="Levels">The levels that are let through; null for all.</param>
/// <param name="Capabilities">The same for capabilities, as their ladders write them.</param>
internal sealed record Sieve(string? LadderId, SearchedKind Kind, IReadOnlySet<Level>? Levels, IReadOnlySet<string>? Capabilities)
{
    public static Sieve Of(SearchQuery query, IReadOnlyList<Ladder> ladders) => new(
        query.LadderId,
        query.Kind,
        query.Level is not { } code ? null
            : ladders.Select(ladder => ladder.FindLevel(code)).OfType<Level>().ToHashSet<Level>(ReferenceEqualityComparer.Instance),
        query.Capability is not { } name ? null
            : ladders.Select(ladder => ladder.FindCapability(name)?.Name).OfType<string>().ToHashSet(StringComparer.Ordinal));

    public bool Lets(SearchedStatement statement) => LetsKind(statement) && LetsLevel(statement) && LetsCapability(statement);

    public bool LetsKind(SearchedStatement statement) => LetsLadder(statement) && Kind switch
    {
        SearchedKind.Question => statement.IsQuestion,
        SearchedKind.Expected => statement.IsExpected,
        _ => true,
    };

    private bool LetsLadder(SearchedStatement statement) =>
        LadderId is null || string.Equals(statement.Ladder.Id, LadderId, StringComparison.OrdinalIgnoreCase);

    public bool LetsLevel(SearchedStatement statement) =>
        Levels is null || (statement.Level is { } level && Levels.Contains(level));

    public bool LetsCapability(SearchedStatement statement) =>
        Capabilities is null || (statement.Capability is { } name && Capabilities.Contains(name));
}
