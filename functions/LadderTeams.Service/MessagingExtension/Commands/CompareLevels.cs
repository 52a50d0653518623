using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Compare;
using LadderTeams.Core.Search;
using LadderTeams.Service.MessagingExtension.Activities;
using LadderTeams.Service.MessagingExtension.Cards;

namespace LadderTeams.Service.MessagingExtension.Commands;

/// <summary>What changes from one level to another: as a whole, and then capability by capability. Before anything is typed, the steps that there are, the asker's own first.</summary>
internal sealed class CompareLevels(LadderCards cards) : ICommand
{
    public string Id => "compareLevels";

    public InvokeResponse Answer(CommandContext context, Query query)
    {
        var words = context.Words;
        if (!context.Ladders.Any()) { return InvokeResponse.Saying(words.NoLadder); }

        if (query.IsInitial) { return InvokeResponse.Of(Steps(context).Skip(query.Skip).Take(query.Count).Select(step => Whole(step.Ladder, step.From, step.To, words))); }

        var pairs = context.Ladders.Select(ladder => (Ladder: ladder, Pair: LevelPairs.In(ladder, query.Text))).Where(one => one.Pair is not null)
            .Select(one => (one.Ladder, one.Pair!.Value.From, one.Pair.Value.To)).ToList();
        if (pairs.Count == 0) { return InvokeResponse.Saying(words.NameTwoLevels); }

        return pairs.TrueForAll(pair => pair.From == pair.To) ? InvokeResponse.Saying(words.SameLevel)
            : InvokeResponse.Of(pairs.Where(pair => pair.From != pair.To).SelectMany(pair => Parts(pair.Ladder, pair.From, pair.To, words)).Skip(query.Skip).Take(query.Count).Select(one => one.Attach(words)));
    }

    private static IEnumerable<(Ladder Ladder, Level From, Level To)> Steps(CommandContext context)
    {
        var all = context.Ladders.SelectMany(ladder => LevelPairs.Steps(ladder).Select(step => (ladder, step.From, step.To)));
        return context.Own is var (own, level) && LevelPairs.Next(own, level) is { } next ? all.Prepend((own, level, next)).Distinct() : all;
    }

    private Attachment Whole(Ladder ladder, Level from, Level to, CardWords words) =>
        cards.Comparison(ladder, LevelComparison.Between(ladder, from, to), words)!.Attach(words);

    private IEnumerable<Shown> Parts(Ladder ladder, Level from, Level to, CardWords words)
    {
        var comparison = LevelComparison.Between(ladder, from, to);
        return LadderCards.Changed(comparison).Select(capability => cards.Comparison(ladder, comparison, words, capability)).Prepend(cards.Comparison(ladder, comparison, words)).OfType<Shown>();
    }
}
