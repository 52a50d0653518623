using LadderTeams.Core.Search;
using LadderTeams.Service.MessagingExtension.Activities;
using LadderTeams.Service.MessagingExtension.Cards;

namespace LadderTeams.Service.MessagingExtension.Commands;

/// <summary>A question to ask of a capability or a level: the ladder's own, or one made of what it expects where it asks none.</summary>
internal sealed class AskQuestion(LadderCards cards) : ICommand
{
    public string Id => "askQuestion";

    public InvokeResponse Answer(CommandContext context, Query query)
    {
        var words = context.Words;
        if (!context.Ladders.Any()) { return InvokeResponse.Saying(words.NoLadder); }

        var text = query.IsInitial ? context.Own is var (_, level) ? level.Code : context.Ladders.SelectMany(ladder => ladder.Levels).FirstOrDefault()?.Code ?? "" : query.Text;
        var search = new SearchQuery(text) { Skip = query.Skip, Top = query.Count };
        var asked = context.Shelf.Index.Search(search with { QuestionsOnly = true });
        if (asked.Total > 0) { return InvokeResponse.Of(asked.Hits.Select(hit => cards.Question(context.LadderOf(hit.LadderId), hit, words).Attach(words))); }

        var expected = context.Shelf.Index.Search(search);
        return expected.Total == 0 ? InvokeResponse.Saying(words.NothingFound(text))
            : InvokeResponse.Of(expected.Hits.Select(hit => cards.Prompt(context.LadderOf(hit.LadderId), hit, words).Attach(words)));
    }
}
