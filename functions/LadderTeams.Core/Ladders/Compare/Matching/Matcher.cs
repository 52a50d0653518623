namespace LadderTeams.Core.Ladders.Compare.Matching;

/// <summary>Two texts that are one statement on the two sides. <paramref name="SameWords"/>: nothing but its place can differ.</summary>
internal readonly record struct Match(Item From, Item To, bool SameWords);

/// <summary>Finds what is the same statement on both sides, from the surest sign to the weakest.</summary>
internal sealed class Matcher
{
    private const double LeastInCapability = 0.4;
    private const double LeastOfWhatIsLeft = 0.25;
    private const double LeastInProse = 0.12;
    private const double LeastInSummary = 0.02;
    private const double LeastElsewhere = 0.6;

    private readonly SubjectWords subjects;
    private readonly List<Item> fromLeft;
    private readonly List<Item> toLeft;
    private readonly List<Match> matches = [];

    public Matcher(SubjectWords subjects, IEnumerable<Item> from, IEnumerable<Item> to)
    {
        this.subjects = subjects;
        fromLeft = InFixedOrder(from);
        toLeft = InFixedOrder(to);
        Pair(item => item.Statement.Id.Length > 0 ? (item.Statement.Id, item.Family) : null);
        Pair(item => (item.CapabilityKey, item.Slot, item.Normalised));
        Pair(item => (item.CapabilityKey, item.Family, item.Normalised));
        Pair(item => (item.Family, item.Normalised));
        PairSimilar(item => (item.CapabilityKey, item.Slot, item.Kind), LeastInCapability);
        PairSimilar(item => (item.CapabilityKey, item.Family), LeastInCapability);
        PairSimilar(item => item.Family, LeastElsewhere);
        PairSimilar(item => (item.CapabilityKey, item.Slot, item.Kind), LeastOfWhatIsLeft);
        PairSimilar(item => item.IsProse ? (item.CapabilityKey, item.Family) : null, LeastInProse);
        PairSimilar(item => item.Part is StatementPart.Summary ? item.Slot : null, LeastInSummary);
        PairAlone();
    }

    public IReadOnlyList<Match> Matches => matches;

    public IReadOnlyList<Item> FromLeft => fromLeft;

    public IReadOnlyList<Item> ToLeft => toLeft;

    private static List<Item> InFixedOrder(IEnumerable<Item> items) =>
        [.. items.OrderBy(item => item.CapabilityKey, StringComparer.Ordinal).ThenBy(item => item.Part)
            .ThenBy(item => item.Slot.Point, StringComparer.Ordinal).ThenBy(item => item.Normalised, StringComparer.Ordinal)
            .ThenBy(item => item.Statement.Id, StringComparer.Ordinal)];

    /// <param name="key">Items of equal keys are the same statement; null for an item that has no such key.</param>
    private void Pair(Func<Item, object?> key)
    {
        var waiting = fromLeft.Where(item => key(item) is not null).GroupBy(item => key(item)!)
            .ToDictionary(group => group.Key, group => new Queue<Item>(group));
        List<Match> found = [];
        foreach (var item in toLeft)
        {
            if (key(item) is { } name && waiting.TryGetValue(name, out var same) && same.TryDequeue(out var match))
            {
                found.Add(new(match, item, SameWords: true));
            }
        }

        Take(found);
    }

    /// <param name="group">Items of equal groups are set against each other; null for an item that is not.</param>
    private void PairSimilar(Func<Item, object?> group, double least)
    {
        List<Match> found = [];
        foreach (var (from, to) in Groups(group))
        {
            found.AddRange(new SimilarPairs(subjects, Profiles(from), Profiles(to)).Assigned(least)
                .Select(pair => new Match(from[pair.From], to[pair.To], SameWords: false)));
        }

        Take(found);
    }

    private void PairAlone()
    {
        var groups = Groups(item => (item.CapabilityKey, item.Family));
        Take([.. groups.Where(group => group is ([{ IsAloneInPlace: true }], [{ IsAloneInPlace: true }]))
            .Select(group => new Match(group.From[0], group.To[0], SameWords: false))]);
    }

    private IEnumerable<(List<Item> From, List<Item> To)> Groups(Func<Item, object?> group)
    {
        var to = toLeft.ToLookup(group);
        return [.. fromLeft.Where(item => group(item) is not null).GroupBy(group).Select(items => (items.ToList(), to[items.Key].ToList())).Where(pair => pair.Item2.Count > 0)];
    }

    private Profile[] Profiles(IEnumerable<Item> items) =>
        [.. items.Select(item => subjects.Profile(item.Statement.Text, item.Title, item.Kind))];

    private void Take(List<Match> found)
    {
        var taken = found.SelectMany(match => new[] { match.From, match.To }).ToHashSet(ReferenceEqualityComparer.Instance);
        fromLeft.RemoveAll(taken.Contains);
        toLeft.RemoveAll(taken.Contains);
        matches.AddRange(found);
    }
}
