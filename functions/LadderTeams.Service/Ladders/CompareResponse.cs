using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Compare;

namespace LadderTeams.Service.Ladders;

/// <param name="Groups">What is said across capabilities first, then capability by capability in the ladder's order.</param>
/// <param name="Transition">The ladder's own guide for the way; null when it has none.</param>
internal sealed record CompareResponse(
    LevelName From,
    LevelName To,
    ChangeCounts Counts,
    IReadOnlyList<ChangeGroup> Groups,
    IReadOnlyList<RenameResponse> Renames,
    TransitionResponse? Transition)
{
    public static CompareResponse Of(LevelComparison comparison) => new(
        LevelName.Of(comparison.From),
        LevelName.Of(comparison.To),
        ChangeCounts.Of(comparison.Changes),
        [.. comparison.Changes.GroupBy(change => change.Capability).Select(group => new ChangeGroup(group.Key, [.. group.Select(ChangeResponse.Of)]))],
        [.. comparison.Renames.Select(rename => new RenameResponse(rename.From, rename.To))],
        TransitionResponse.Of(comparison.Guide));
}

internal sealed record LevelName(string Code, string? Title)
{
    public static LevelName Of(Level level) => new(level.Code, level.Title);
}

/// <summary>A capability that the two levels name differently.</summary>
internal sealed record RenameResponse(string From, string To);

internal sealed record ChangeCounts(int Added, int Raised, int Widened, int Reworded, int Dropped, int Unchanged)
{
    public static ChangeCounts Of(IReadOnlyList<Change> changes)
    {
        int Count(ChangeKind kind) => changes.Count(change => change.Kind == kind);

        return new(
            Count(ChangeKind.Added), Count(ChangeKind.Raised), Count(ChangeKind.Widened),
            Count(ChangeKind.Reworded), Count(ChangeKind.Dropped), Count(ChangeKind.Unchanged));
    }
}

/// <param name="Capability">Null for what is said across capabilities.</param>
internal sealed record ChangeGroup(string? Capability, IReadOnlyList<ChangeResponse> Changes);

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
/// <param name="Quote">The first sentence that differs; null when none does.</param>
internal sealed record ChangedStatement(string Id, string Text, string? Quote)
{
    public static ChangedStatement? Of(Statement? statement, IEnumerable<string?> quotes) =>
        statement is null ? null : new(statement.Id, statement.Text, quotes.FirstOrDefault(quote => quote is not null));
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
