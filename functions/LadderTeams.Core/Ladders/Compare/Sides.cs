using LadderTeams.Core.Ladders.Compare.Matching;
using LadderTeams.Core.Ladders.Compare.Wordings;
using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.Ladders.Compare;

/// <summary>A change with the texts that it is made of.</summary>
internal sealed record SideChange(Change Change, Item? From, Item? To)
{
    /// <summary>Whether every text of it is said elsewhere than at the level that is compared.</summary>
    public bool IsInherited => (From ?? To)!.Inherited && (To ?? From)!.Inherited;
}

/// <summary>Compares all that two sides say.</summary>
internal sealed class Sides
{
    private readonly WordingComparison wordings;
    private readonly SubjectWords subjects;
    private readonly IReadOnlyDictionary<string, string> newKeys;

    /// <param name="from">All that the first side says, also where it is compared part by part.</param>
    /// <param name="to">The same of the second side.</param>
    public Sides(IReadOnlyList<Item> from, IReadOnlyList<Item> to)
    {
        subjects = new([.. from.Concat(to).Select(item => item.Statement.Text)]);
        wordings = new(subjects);
        Renames = CapabilityNames.Renames(from, to);
        newKeys = Renames.ToDictionary(rename => StatementWords.KeyOf(rename.From), rename => StatementWords.KeyOf(rename.To));
    }

    public IReadOnlyList<CapabilityRename> Renames { get; }

    /// <summary>In the order of <paramref name="to"/>, capability by capability; what is dropped ends its capability.</summary>
    /// <param name="buildsOnInherited">Whether a new statement is set against the inherited one that it goes beyond.</param>
    public IReadOnlyList<SideChange> Between(IReadOnlyList<Item> from, IReadOnlyList<Item> to, bool buildsOnInherited = false)
    {
        from = [.. from.Select(item => item with { CapabilityKey = newKeys.GetValueOrDefault(item.CapabilityKey, item.CapabilityKey) })];
        var matcher = new Matcher(subjects, from, to);
        var changes = matcher.Matches.Select(Matched).ToList();
        if (buildsOnInherited) { changes.AddRange(OnTop(matcher, changes)); }

        var known = changes.SelectMany(change => new object?[] { change.From, change.To }).OfType<Item>().ToHashSet(ReferenceEqualityComparer.Instance);
        changes.AddRange(matcher.ToLeft.Where(item => !known.Contains(item)).Select(Added));
        changes.AddRange(matcher.FromLeft.Where(item => !known.Contains(item)).Select(Dropped));
        return InOrder(changes, from, to);
    }

    private SideChange Matched(Match match) => match.SameWords ? Same(match) : Changed(match.From, match.To, wordings.Between(match.From.Statement.Text, match.To.Statement.Text));

    private static SideChange Same(Match match)
    {
        var reason = match.From.CapabilityKey != match.To.CapabilityKey ? Explain.Moved(match.From.Capability, match.To.Capability)
            : StatementWords.KeyOf(match.From.Capability) != match.To.CapabilityKey ? Explain.CapabilityRenamed(match.From.Capability!, match.To.Capability!)
            : match.To.Inherited ? Explain.Inherited(match.To.Origin)
            : Explain.SameWords();
        return Changed(match.From, match.To, new(ChangeKind.Unchanged, [reason], []));
    }

    private static SideChange Changed(Item from, Item to, Wording wording) =>
        new(new(wording.Kind, to.Part, from.Statement, to.Statement, to.Capability, wording.Reasons) { Sentences = wording.Sentences }, from, to);

    private static SideChange Added(Item item) =>
        new(new(ChangeKind.Added, item.Part, null, item.Statement, item.Capability, [Explain.Added()]), null, item);

    private static SideChange Dropped(Item item) =>
        new(new(ChangeKind.Dropped, item.Part, item.Statement, null, item.Capability, [Explain.Dropped()]), item, null);

    private List<SideChange> OnTop(Matcher matcher, List<SideChange> changes)
    {
        var held = changes.Where(change => change.Change.Kind is ChangeKind.Unchanged).ToList();
        var onTop = new InheritedBases(subjects, wordings);
        return
        [
            .. onTop.Raised([.. held.Where(change => change.To!.Inherited).Select(change => change.From!)], matcher.ToLeft)
                .Select(found => Stacked(found.Base, found.Item, found.Wording)),
            .. onTop.Raised([.. held.Where(change => change.From!.Inherited).Select(change => change.To!)], matcher.FromLeft)
                .Select(found => Stacked(found.Item, found.Base, wordings.Between(found.Item.Statement.Text, found.Base.Statement.Text))),
        ];
    }

    private static SideChange Stacked(Item from, Item to, Wording wording)
    {
        var change = Changed(from, to, wording);
        return change with { Change = change.Change with { StillHolds = true } };
    }

    private static IReadOnlyList<SideChange> InOrder(List<SideChange> changes, IReadOnlyList<Item> from, IReadOnlyList<Item> to)
    {
        var places = new Dictionary<object, int>(ReferenceEqualityComparer.Instance);
        var capabilities = new Dictionary<string, int> { [""] = 0 };
        foreach (var item in to.Concat(from))
        {
            places.TryAdd(item, places.Count);
            capabilities.TryAdd(item.CapabilityKey, capabilities.Count);
        }

        return [.. changes.OrderBy(change => capabilities[(change.To ?? change.From)!.CapabilityKey]).ThenBy(change => places[(change.To ?? change.From)!])];
    }
}
