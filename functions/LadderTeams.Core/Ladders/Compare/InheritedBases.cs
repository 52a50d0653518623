using LadderTeams.Core.Ladders.Compare.Matching;
using LadderTeams.Core.Ladders.Compare.Wordings;

namespace LadderTeams.Core.Ladders.Compare;

/// <summary>Finds the inherited statement that a level's own statement goes beyond.</summary>
internal sealed class InheritedBases(SubjectWords subjects, WordingComparison wordings)
{
    private const double Least = 0.3;

    /// <param name="bases">Statements that hold on both sides.</param>
    /// <param name="items">Statements that only one side says; those that go beyond no base are not in the result.</param>
    public IEnumerable<(Item Base, Item Item, Wording Wording)> Raised(IReadOnlyList<Item> bases, IReadOnlyList<Item> items)
    {
        var byPlace = bases.ToLookup(item => (item.CapabilityKey, item.Family));
        foreach (var group in items.GroupBy(item => (item.CapabilityKey, item.Family)))
        {
            Item[] own = [.. group];
            Item[] held = [.. byPlace[group.Key]];
            foreach (var pair in new SimilarPairs(subjects, Profiles(held), Profiles(own)).Closest(Least))
            {
                var wording = wordings.Between(held[pair.From].Statement.Text, own[pair.To].Statement.Text);
                if (wording.Kind is ChangeKind.Raised or ChangeKind.Widened) { yield return (held[pair.From], own[pair.To], wording); }
            }
        }
    }

    private Profile[] Profiles(IEnumerable<Item> items) =>
        [.. items.Select(item => subjects.Profile(item.Statement.Text, item.Title, item.Kind))];
}
