namespace LadderTeams.Core.Ladders.Compare.Matching;

/// <summary>Two texts by their places in their lists. <paramref name="Score"/> is the likeness in millionths.</summary>
internal readonly record struct SimilarPair(int From, int To, int Score);

/// <summary>
/// Finds the texts of two lists that are about the same. Texts are only set against each other when they share a word, the
/// rarest words first and no more than a bounded number of times, so that the cost grows with the length of the lists alone.
/// The outcome does not depend on the order of the lists, and swapping them swaps the pairs.
/// </summary>
internal sealed class SimilarPairs(SubjectWords subjects, IReadOnlyList<Profile> from, IReadOnlyList<Profile> to)
{
    private const int MeetingsPerText = 100;
    private const int MeetingsAtLeast = 50_000;

    /// <summary>Each text once at most, the best pairs first.</summary>
    /// <param name="least">The likeness below which two texts are no pair.</param>
    public IReadOnlyList<SimilarPair> Assigned(double least)
    {
        var pairs = new List<SimilarPair>();
        var fromTaken = new bool[from.Count];
        var toTaken = new bool[to.Count];
        foreach (var pair in Ranked(least))
        {
            if (fromTaken[pair.From] || toTaken[pair.To]) { continue; }

            fromTaken[pair.From] = toTaken[pair.To] = true;
            pairs.Add(pair);
        }

        return pairs;
    }

    /// <summary>For each text of the second list that has one, the text of the first list that is most like it.</summary>
    public IReadOnlyList<SimilarPair> Closest(double least) => [.. Ranked(least).DistinctBy(pair => pair.To)];

    private IEnumerable<SimilarPair> Ranked(double least) =>
        Candidates()
            .Select(pair => new SimilarPair(pair.From, pair.To, (int)Math.Round(1_000_000 * subjects.Likeness(from[pair.From], to[pair.To]))))
            .Where(pair => pair.Score >= least * 1_000_000)
            .OrderByDescending(pair => pair.Score)
            .ThenBy(pair => Lesser(pair), StringComparer.Ordinal)
            .ThenBy(pair => Greater(pair), StringComparer.Ordinal);

    private string Lesser(SimilarPair pair) =>
        string.CompareOrdinal(from[pair.From].Normalised, to[pair.To].Normalised) <= 0 ? from[pair.From].Normalised : to[pair.To].Normalised;

    private string Greater(SimilarPair pair) =>
        string.CompareOrdinal(from[pair.From].Normalised, to[pair.To].Normalised) <= 0 ? to[pair.To].Normalised : from[pair.From].Normalised;

    private HashSet<(int From, int To)> Candidates()
    {
        var fromByStem = ByStem(from);
        var toByStem = ByStem(to);
        var budget = MeetingsAtLeast + ((long)MeetingsPerText * (from.Count + to.Count));
        var pairs = new HashSet<(int, int)>();
        foreach (var (stem, meetings) in Meetings(fromByStem, toByStem))
        {
            if ((budget -= meetings) < 0) { break; }

            foreach (var left in fromByStem[stem])
            {
                foreach (var right in toByStem[stem]) { pairs.Add((left, right)); }
            }
        }

        pairs.UnionWith(SameTitle());
        return pairs;
    }

    /// <summary>The stems of both sides and how many pairs share each, the fewest first; equal ones in the order of their numbers.</summary>
    private static IEnumerable<(int Stem, long Meetings)> Meetings(Dictionary<int, List<int>> from, Dictionary<int, List<int>> to) =>
        from.Where(entry => to.ContainsKey(entry.Key))
            .Select(entry => (Stem: entry.Key, Meetings: (long)entry.Value.Count * to[entry.Key].Count))
            .OrderBy(stem => stem.Meetings).ThenBy(stem => stem.Stem);

    /// <summary>Texts with a title that one text a side bears.</summary>
    private IEnumerable<(int From, int To)> SameTitle()
    {
        var titled = to.Index().Where(text => text.Item.Title.Length > 0).ToLookup(text => text.Item.Title, text => text.Index);
        return from.Index().Where(text => text.Item.Title.Length > 0)
            .GroupBy(text => text.Item.Title, text => text.Index)
            .Where(group => group.Count() == 1 && titled[group.Key].Count() == 1)
            .Select(group => (group.Single(), titled[group.Key].Single()));
    }

    private static Dictionary<int, List<int>> ByStem(IReadOnlyList<Profile> profiles)
    {
        var byStem = new Dictionary<int, List<int>>();
        for (var at = 0; at < profiles.Count; at++)
        {
            foreach (var stem in profiles[at].Stems)
            {
                if (!byStem.TryGetValue(stem, out var places)) { byStem[stem] = places = []; }

                places.Add(at);
            }
        }

        return byStem;
    }
}
