using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Compare;
using LadderTeams.Service.Catalog;

namespace LadderTeams.Service.MessagingExtension.Cards;

/// <summary>Cards of what changes from one level to another.</summary>
internal sealed class ComparisonCards(TabLinks links)
{
    private const int MostOfCapability = 4;

    /// <summary>All of it, with the beginning of what changes in each capability.</summary>
    public Shown Whole(PublishedLadder published, LevelComparison comparison, CardWords words)
    {
        var changes = Changes(comparison).ToList();
        var byCapability = changes.GroupBy(change => change.Capability ?? words.AcrossCapabilities).ToList();
        List<CardPart> parts =
        [
            .. new[] { comparison.Guide?.CoreProblem ?? comparison.Guide?.Statement }.OfType<Passage>().Select(said => new CardPart(null, said.Text, Look: PartLook.Prose)),
            .. byCapability.SelectMany(capability => capability.Take(MostOfCapability).Select(change => Part(change, capability.Key, words).Excerpt())),
        ];
        if (parts.Count == 0) { parts.Add(new(null, words.NothingChanges)); }

        return Show(published, comparison, changes, null, words, parts, byCapability.Sum(capability => Math.Max(0, capability.Count() - MostOfCapability)));
    }

    /// <summary>What changes in one capability, with what was asked before. Null when nothing does.</summary>
    public Shown? Capability(PublishedLadder published, LevelComparison comparison, string capability, CardWords words)
    {
        var changes = Changes(comparison).Where(change => change.Capability == capability).ToList();
        return changes.Count == 0 ? null : Show(published, comparison, changes, capability, words, [.. changes.SelectMany(change => Parts(change, words))], 0);
    }

    /// <summary>One for each capability in which something changes, in the ladder's order.</summary>
    public IEnumerable<Shown> Capabilities(PublishedLadder published, LevelComparison comparison, CardWords words) =>
        Changes(comparison).Select(change => change.Capability).OfType<string>().Distinct().Select(capability => Capability(published, comparison, capability, words)).OfType<Shown>();

    private Shown Show(PublishedLadder published, LevelComparison comparison, List<Change> changes, string? capability, CardWords words, IReadOnlyList<CardPart> parts, int leftOut)
    {
        var (ladder, from, to) = (published.Ladder, comparison.From, comparison.To);
        var counts = CardText.Join(changes.GroupBy(change => change.Kind).OrderBy(kind => kind.Key).Select(kind => $"{words.Of(kind.Key)}: {kind.Count()}"));
        var subject = CardSubject.Of(published, CardKind.Comparison) with { Level = from.Code, To = to.Code, Capability = capability };
        var content = new CardContent($"{from.Name} → {to.Name}", CardText.Join(CardText.NameOf(ladder), capability), parts, links.Of(ladder, from, to), subject) { LeftOut = leftOut };
        return new(content, CardText.Join($"{from.Code} → {to.Code}", capability), counts.Length > 0 ? counts : words.NothingChanges);
    }

    private static IEnumerable<Change> Changes(LevelComparison comparison) => comparison.Asked.Where(change => change.Kind is not ChangeKind.Unchanged);

    private static IEnumerable<CardPart> Parts(Change change, CardWords words)
    {
        yield return Part(change, null, words);
        if (change is { From: { } before, To: not null }) { yield return new(null, before.Text, words.Before, PartLook.Aside); }
    }

    private static CardPart Part(Change change, string? label, CardWords words) => new(label, (change.To ?? change.From)!.Text, words.Of(change.Kind));
}
