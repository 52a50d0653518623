using LadderTeams.Core.Search;
using LadderTeams.Service.MessagingExtension.Activities;
using LadderTeams.Service.MessagingExtension.Cards;

namespace LadderTeams.Service.MessagingExtension.Commands;

/// <summary>A question to ask of a capability or a level: the ladder's own, or one made of what it expects where it asks none.</summary>
internal sealed class AskQuestion(StatementCards cards) : ICommand
{
    public string Id => "askQuestion";

    public InvokeResponse Answer(CommandContext context, Query query)
    {
        var words = context.Words;
        if (context.Ladders.Count == 0) { return ExtensionResponse.Saying(words.NoLadder); }

        var text = query.IsInitial ? context.Own is var (_, level) ? level.Code : context.Ladders.SelectMany(published => published.Ladder.Levels).FirstOrDefault()?.Code ?? "" : query.Text;
        var search = new SearchQuery(text) { Skip = query.Skip, Top = query.Count };
        var asked = context.Shelf.Index.Search(search with { Kind = SearchedKind.Question });
        if (asked.Total > 0) { return ExtensionResponse.Of(Shown.List(asked.Hits.Select(hit => cards.Question(context.LadderOf(hit), hit, words)), words)); }

        var expected = context.Shelf.Index.Search(search with { Kind = SearchedKind.Expected });
        return expected.Total == 0 ? ExtensionResponse.Saying(words.NothingFound(text))
            : ExtensionResponse.Of(Shown.List(expected.Hits.Select(hit => cards.Prompt(context.LadderOf(hit), hit, words)), words));
    }
}
