using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.Ladders.Lint.Rules;

/// <summary>A capability that goes by slightly different names at different levels.</summary>
internal static class LabelDrift
{
    private static readonly LintRule Rule = new(
        LintCodes.LabelDrift, DiagnosticSeverity.Warning,
        "The capability has another name elsewhere, so its levels are not set against each other.",
        "Use one name for it at every level.");

    public static IEnumerable<LintFinding> Check(LintedLadder linted)
    {
        var names = CapabilityNamesOf(linted.Ladder);
        foreach (var (less, more) in Twins([.. names.Values]))
        {
            var level = less.Levels[0];
            if (linted.PlaceOf(level, less.Name) is { } place) { yield return Rule.At(place, $"{less.Name} / {more.Name}"); }
        }
    }

    /// <summary>The keys of the other names that a capability has in the ladder, by its own key.</summary>
    public static ILookup<string, string> OtherNames(Ladder ladder) =>
        Twins([.. CapabilityNamesOf(ladder).Values])
            .SelectMany(pair => new[] { (Key: pair.Less.Key, Other: pair.More.Key), (Key: pair.More.Key, Other: pair.Less.Key) })
            .ToLookup(entry => entry.Key, entry => entry.Other);

    private static Dictionary<string, NamedCapability> CapabilityNamesOf(Ladder ladder)
    {
        var names = new Dictionary<string, NamedCapability>();
        foreach (var level in ladder.Levels)
        {
            foreach (var name in level.Capabilities.Select(capability => capability.Name))
            {
                var key = StatementWords.KeyOf(name);
                if (!names.TryGetValue(key, out var named)) { names[key] = named = new(key, name, []); }

                named.Levels.Add(level);
            }
        }

        return names;
    }

    /// <summary>Pairs of like names that no level uses side by side, which would mean that the ladder tells them apart.</summary>
    private static IEnumerable<(NamedCapability Less, NamedCapability More)> Twins(IReadOnlyList<NamedCapability> names) =>
        names.SelectMany(name => NameLikeness.Keys(name.Name).Select(key => (key, name)))
            .GroupBy(entry => entry.key, entry => entry.name)
            .SelectMany(same => same.Take(8).SelectMany((left, index) => same.Take(8).Skip(index + 1).Select(right => (left, right))))
            .Distinct()
            .Where(pair => NameLikeness.AreLike(pair.left.Name, pair.right.Name) && !pair.left.Levels.Intersect(pair.right.Levels).Any())
            .Select(pair => pair.left.Levels.Count < pair.right.Levels.Count ? (pair.left, pair.right) : (pair.right, pair.left));

    private sealed record NamedCapability(string Key, string Name, List<Level> Levels);
}
