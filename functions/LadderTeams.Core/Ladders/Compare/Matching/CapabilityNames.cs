using System.Runtime.InteropServices;
using LadderTeams.Core.Text;

namespace LadderTeams.Core.Ladders.Compare.Matching;

/// <summary>
/// Sees that a capability of one side is one of the other under a new name: at least half of the shorter one's statements
/// have the same words, or the names share most of their words.
/// </summary>
internal static class CapabilityNames
{
    private const double Least = 0.5;

    public static IReadOnlyList<CapabilityRename> Renames(IReadOnlyList<Item> from, IReadOnlyList<Item> to)
    {
        var gone = Only(from, to);
        var come = Only(to, from);
        if (gone.Count == 0 || come.Count == 0) { return []; }

        var scores = SharedStatements(gone, come);
        AddLikeNames(scores, gone, come);
        return Assigned(scores).Select(pair => new CapabilityRename(NameOf(gone[pair.From]), NameOf(come[pair.To]))).ToList();
    }

    private static Dictionary<string, List<Item>> Only(IReadOnlyList<Item> items, IReadOnlyList<Item> others)
    {
        var known = others.Select(item => item.CapabilityKey).Append("").ToHashSet();
        return items.Where(item => !known.Contains(item.CapabilityKey)).GroupBy(item => item.CapabilityKey)
            .ToDictionary(group => group.Key, group => group.ToList());
    }

    private static Dictionary<(string From, string To), double> SharedStatements(
        Dictionary<string, List<Item>> gone, Dictionary<string, List<Item>> come)
    {
        var places = come.SelectMany(entry => entry.Value.Select(item => (Words: (item.Family, item.Normalised), Name: entry.Key)).Distinct())
            .ToLookup(entry => entry.Words, entry => entry.Name);
        var scores = new Dictionary<(string, string), double>();
        foreach (var (name, items) in gone)
        {
            foreach (var other in items.Select(item => (item.Family, item.Normalised)).Distinct().SelectMany(words => places[words]))
            {
                CollectionsMarshal.GetValueRefOrAddDefault(scores, (name, other), out _) += 1.0 / Math.Min(items.Count, come[other].Count);
            }
        }

        return scores;
    }

    private static void AddLikeNames(
        Dictionary<(string From, string To), double> scores, Dictionary<string, List<Item>> gone, Dictionary<string, List<Item>> come)
    {
        var stems = come.ToDictionary(entry => entry.Key, entry => Words.ContentStems(entry.Key).ToHashSet());
        var names = stems.SelectMany(entry => entry.Value.Select(stem => (Stem: stem, Name: entry.Key))).ToLookup(entry => entry.Stem, entry => entry.Name);
        foreach (var name in gone.Keys)
        {
            var own = Words.ContentStems(name).ToHashSet();
            foreach (var other in own.SelectMany(stem => names[stem]).GroupBy(other => other))
            {
                var likeness = 2.0 * other.Count() / (own.Count + stems[other.Key].Count);
                if (likeness > Least) { CollectionsMarshal.GetValueRefOrAddDefault(scores, (name, other.Key), out _) += likeness; }
            }
        }
    }

    private static IEnumerable<(string From, string To)> Assigned(Dictionary<(string From, string To), double> scores)
    {
        var taken = new HashSet<(bool IsFrom, string Name)>();
        var ranked = scores.Where(entry => entry.Value >= Least).OrderByDescending(entry => Math.Round(entry.Value, 6))
            .ThenBy(entry => Smaller(entry.Key), StringComparer.Ordinal).ThenBy(entry => Larger(entry.Key), StringComparer.Ordinal);
        foreach (var (pair, _) in ranked)
        {
            if (taken.Contains((true, pair.From)) || taken.Contains((false, pair.To))) { continue; }

            taken.Add((true, pair.From));
            taken.Add((false, pair.To));
            yield return pair;
        }
    }

    private static string Smaller((string From, string To) pair) => string.CompareOrdinal(pair.From, pair.To) < 0 ? pair.From : pair.To;

    private static string Larger((string From, string To) pair) => string.CompareOrdinal(pair.From, pair.To) < 0 ? pair.To : pair.From;

    private static string NameOf(List<Item> items) => items.Select(item => item.Capability!).Order(StringComparer.Ordinal).First();
}
