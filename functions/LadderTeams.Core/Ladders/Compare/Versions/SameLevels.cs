using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.Ladders.Compare.Versions;

/// <summary>Finds the same level in two versions of a ladder: by its code, or else by a title or an alias.</summary>
internal static class SameLevels
{
    /// <summary>In the order of <paramref name="after"/>; levels that are gone come last.</summary>
    public static IReadOnlyList<(Level? Before, Level? After)> Between(IReadOnlyList<Level> before, IReadOnlyList<Level> after)
    {
        var counterparts = new Dictionary<Level, Level>(ReferenceEqualityComparer.Instance);
        var left = before.ToList();
        Pair(level => [LevelKeys.Of(level.Code)]);
        Pair(LevelKeys.AllOf);
        return [.. after.Select(level => (counterparts.GetValueOrDefault(level), (Level?)level)), .. left.Select(level => ((Level?)level, (Level?)null))];

        void Pair(Func<Level, IEnumerable<string>> keysOf)
        {
            var byKey = left.SelectMany(level => keysOf(level).Select(key => (key, level))).ToLookup(entry => entry.key, entry => entry.level);
            var taken = new HashSet<Level>(ReferenceEqualityComparer.Instance);
            foreach (var level in after.Where(level => !counterparts.ContainsKey(level)))
            {
                if (keysOf(level).SelectMany(key => byKey[key]).FirstOrDefault(other => !taken.Contains(other)) is not { } found) { continue; }

                taken.Add(found);
                counterparts.Add(level, found);
            }

            left.RemoveAll(taken.Contains);
        }
    }
}
