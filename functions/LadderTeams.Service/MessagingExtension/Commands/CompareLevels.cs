using LadderTeams.Core.Ladders;
using LadderTeams.Core.Search;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.MessagingExtension.Activities;
using LadderTeams.Service.MessagingExtension.Cards;

namespace LadderTeams.Service.MessagingExtension.Commands;

/// <summary>What changes from one level to another: as a whole, and then capability by capability. Before anything is typed, the steps that there are, the asker's own first.</summary>
internal sealed class CompareLevels(ComparisonCards cards) : ICommand
{
    public string Id => "compareLevels";

    public InvokeResponse Answer(CommandContext context, Query query)
    {
        var words = context.Words;
        if (context.Ladders.Count == 0) { return ExtensionResponse.Saying(words.NoLadder); }

        if (query.IsInitial) { return Page(Steps(context).Select(step => Whole(context, step.Ladder, step.From, step.To)), query, words); }

        var pairs = context.Ladders.Select(published => (Ladder: published, Pair: LevelPairs.In(published.Ladder, query.Text))).Where(one => one.Pair is not null)
            .Select(one => (one.Ladder, one.Pair!.Value.From, one.Pair.Value.To)).ToList();
        if (pairs.Count == 0) { return ExtensionResponse.Saying(words.NameTwoLevels); }

        return pairs.TrueForAll(pair => pair.From == pair.To) ? ExtensionResponse.Saying(words.SameLevel)
            : Page(pairs.Where(pair => pair.From != pair.To).SelectMany(pair => Parts(context, pair.Ladder, pair.From, pair.To)), query, words);
    }

    private static ExtensionResponse Page(IEnumerable<Shown> found, Query query, CardWords words) =>
        ExtensionResponse.Of(Shown.List(found.Skip(query.Skip).Take(query.Count), words));

    private static IEnumerable<(PublishedLadder Ladder, Level From, Level To)> Steps(CommandContext context)
    {
        var all = context.Ladders.SelectMany(published => LevelPairs.Steps(published.Ladder).Select(step => (published, step.From, step.To)));
        return context.Own is var (own, level) && LevelPairs.Next(own.Ladder, level) is { } next ? all.Prepend((own, level, next)).Distinct() : all;
    }

    private Shown Whole(CommandContext context, PublishedLadder published, Level from, Level to) =>
        cards.Whole(published, context.Shelf.Compare(published.Ladder, from, to), context.Words);

    private IEnumerable<Shown> Parts(CommandContext context, PublishedLadder published, Level from, Level to)
    {
        var comparison = context.Shelf.Compare(published.Ladder, from, to);
        return cards.Capabilities(published, comparison, context.Words).Prepend(cards.Whole(published, comparison, context.Words));
    }
}
