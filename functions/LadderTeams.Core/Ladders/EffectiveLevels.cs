using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using LadderTeams.Core.Ladders.Inheriting;
using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.Ladders;

/// <summary>Follows inheritance: what holds at a level, whoever says it.</summary>
public static class EffectiveLevels
{
    /// <summary>By ladder and level as objects, for as long as the ladder is in use.</summary>
    private static readonly ConditionalWeakTable<Ladder, ConcurrentDictionary<Level, EffectiveLevel>> Followed = [];

    /// <summary>
    /// Capability by capability in the ladder's order, what holds across capabilities first; in each, the level's own
    /// statements come before the inherited ones and the nearest base before the farther. A circle of levels is followed
    /// once round, a base that is not resolved is passed over, and a statement that comes by two ways appears once.
    /// </summary>
    public static EffectiveLevel Of(Ladder ladder, Level level) =>
        Followed.GetValue(ladder, static _ => new(ReferenceEqualityComparer.Instance)).GetOrAdd(level, static (level, ladder) => Follow(ladder, level), ladder);

    private static EffectiveLevel Follow(Ladder ladder, Level level)
    {
        var statements = new List<EffectiveStatement>();
        var words = new HashSet<StatementWords>();
        foreach (var (from, overrides) in new InheritanceWalk(ladder).From(level))
        {
            statements.AddRange(Taken(from, overrides, words, inherited: !ReferenceEquals(from, level)));
        }

        if (ladder.Everyone is { } everyone && !ReferenceEquals(everyone, level))
        {
            statements.AddRange(Taken(everyone, null, words, inherited: true));
        }

        var order = CapabilityOrder(ladder, statements);
        return new(level, [.. statements.OrderBy(statement => order[statement.Capability ?? ""])]);
    }

    private static IEnumerable<EffectiveStatement> Taken(Level from, Overrides? overrides, HashSet<StatementWords> words, bool inherited)
    {
        foreach (var (capability, statement) in LevelStatements.Of(from))
        {
            if (inherited && overrides?.Covers(capability, statement) == true) { continue; }

            var isNew = words.Add(StatementWords.Of(capability, statement));
            if (isNew || !inherited) { yield return new(statement, capability, from.Code, inherited); }
        }
    }

    private static Dictionary<string, int> CapabilityOrder(Ladder ladder, List<EffectiveStatement> statements)
    {
        var order = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase) { [""] = 0 };
        foreach (var name in ladder.Capabilities.Select(capability => capability.Name).Concat(statements.Select(statement => statement.Capability ?? "")))
        {
            order.TryAdd(name, order.Count);
        }

        return order;
    }
}
