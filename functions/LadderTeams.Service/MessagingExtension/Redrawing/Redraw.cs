using LadderTeams.Core.Ladders.Compare;
using LadderTeams.Core.Search;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.MessagingExtension.Activities;
using LadderTeams.Service.MessagingExtension.Cards;

namespace LadderTeams.Service.MessagingExtension.Redrawing;

/// <summary>Draws a card again: with more of it when it is selected from a list, and in the language of each who reads it in a conversation.</summary>
internal sealed class Redraw(LadderCards cards, StatementCards statements, ComparisonCards comparisons)
{
    /// <summary>The card of a result that was selected.</summary>
    public InvokeResponse Select(LadderShelf shelf, CardSubject subject, CardWords words) =>
        Find(shelf, subject, words) is { } found ? ExtensionResponse.Of([found.Attach(words, AdaptiveCard.OfSearch)]) : ExtensionResponse.Saying(words.NoLongerSaid);

    /// <summary>Null for what no card of ours asks.</summary>
    public InvokeResponse? Refresh(LadderShelf shelf, CardAction action, CardWords words) => action.Action is not { Verb: CardContent.Redraw, Data: { } subject } ? null
        : Find(shelf, subject, words) is { } found ? new CardResponse(found.Content.Build(words, AdaptiveCard.OfSearch))
        : new CardRefusal(StatusCodes.Status410Gone, new("no_longer_said", words.NoLongerSaid));

    /// <summary>Null when that version says it no more, or is not the current one.</summary>
    private Shown? Find(LadderShelf shelf, CardSubject subject, CardWords words)
    {
        if (shelf.Find(subject.Ladder) is not { } published || published.Version != subject.Version) { return null; }

        var ladder = published.Ladder;
        var level = subject.Level is { } code ? ladder.FindLevel(code) : null;
        return subject.Show switch
        {
            CardKind.Ladder => cards.Overview(published),
            CardKind.Level when level is not null => cards.Level(published, level, words),
            CardKind.Capability when level is not null => cards.Capability(published, level, subject.Capability is { Length: > 0 } name ? name : null, words),
            CardKind.Comparison when level is not null && subject.To is { } to && ladder.FindLevel(to) is { } next => Compared(published, shelf.Compare(ladder, level, next), subject.Capability, words),
            CardKind.Statement => At(shelf, subject) is { } said ? statements.Statement(published, said, words) : null,
            CardKind.Question => At(shelf, subject) is { } asked ? statements.Question(published, asked, words) : null,
            CardKind.Prompt => At(shelf, subject) is { } expected ? statements.Prompt(published, expected, words) : null,
            _ => null,
        };
    }

    private Shown? Compared(PublishedLadder published, LevelComparison comparison, string? capability, CardWords words) =>
        capability is null ? comparisons.Whole(published, comparison, words) : comparisons.Capability(published, comparison, capability, words);

    private static SearchHit? At(LadderShelf shelf, CardSubject subject) => subject.Place is { } place ? shelf.Index.At(shelf.Find(subject.Ladder)!.Ladder.Id, place) : null;
}
