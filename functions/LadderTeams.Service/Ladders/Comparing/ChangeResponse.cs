using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Compare;

namespace LadderTeams.Service.Ladders.Comparing;

/// <summary>What becomes of one statement from the first level to the second.</summary>
/// <param name="Kind">What the statement is.</param>
/// <param name="From">Null when the statement is added.</param>
/// <param name="To">Null when the statement is dropped.</param>
/// <param name="Sentences">The sentences that differ; empty unless both texts are there and differ.</param>
/// <param name="StillHolds">The change comes on top of an inherited statement that holds at both levels.</param>
internal sealed record ChangeResponse(
    ChangeKind Change,
    StatementPart Kind,
    ChangedStatement? From,
    ChangedStatement? To,
    ChangeReason Reason,
    IReadOnlyList<ChangedSentence> Sentences,
    bool StillHolds)
{
    public static ChangeResponse Of(Change change) => new(
        change.Kind,
        change.Part,
        ChangedStatement.Of(change.From, change.Sentences.Select(sentence => sentence.FromQuote)),
        ChangedStatement.Of(change.To, change.Sentences.Select(sentence => sentence.ToQuote)),
        new(change.Reason.Code, change.Reason.From, change.Reason.To, change.Reason.Sentence),
        [.. change.Sentences.Select(ChangedSentence.Of)],
        change.StillHolds);
}

/// <param name="Id">Empty for words without an identity of their own, such as a summary.</param>
/// <param name="Title">Null unless the ladder gives the statement a name of its own.</param>
/// <param name="Point">The point of the rating scale that the statement describes; null for what describes none.</param>
/// <param name="Quote">The first sentence that differs; null when none does.</param>
internal sealed record ChangedStatement(string Id, string? Title, string? Point, string Text, string? Quote)
{
    public static ChangedStatement? Of(Statement? statement, IEnumerable<string?> quotes) =>
        statement is null ? null : Of(statement.Id, ShownWords.Of(statement), quotes.FirstOrDefault(quote => quote is not null));

    private static ChangedStatement Of(string id, ShownWords shown, string? quote) => new(id, shown.Title, shown.Point, shown.Text, quote);
}

/// <param name="From">Where it stands in the first text; null when it is added.</param>
/// <param name="To">Where it stands in the second text; null when it is dropped.</param>
internal sealed record ChangedSentence(ChangeKind Change, TextRange? From, TextRange? To)
{
    public static ChangedSentence Of(SentenceChange sentence) => new(sentence.Kind, RangeOf(sentence.From), RangeOf(sentence.To));

    private static TextRange? RangeOf(SentenceAnchor? anchor) => anchor is { } at ? new(at.Start, at.Length) : null;
}

/// <summary>Why the change is called what it is called.</summary>
/// <param name="From">The deciding words of the first text as they stand there.</param>
/// <param name="To">The deciding words of the second text as they stand there.</param>
/// <param name="Text">The same as an English sentence.</param>
internal sealed record ChangeReason(string Code, string? From, string? To, string Text);
