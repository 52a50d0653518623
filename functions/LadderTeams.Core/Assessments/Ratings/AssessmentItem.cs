namespace LadderTeams.Core.Assessments.Ratings;

/// <summary>A rating or an answer: what one of the two says, pinned to the words that she said it of.</summary>
public abstract record AssessmentItem
{
    private protected AssessmentItem(ItemKey key, LadderReference ladder, ValueList<PinnedStatement> pins) => (Key, Ladder, Pins) = (key, ladder, pins);

    public ItemKey Key { get; }

    public LadderReference Ladder { get; }

    /// <summary>Never empty; in the ladder's order.</summary>
    public ValueList<PinnedStatement> Pins { get; }

    /// <summary>As <see cref="PinnedWords.Of"/> says it of what the author read.</summary>
    public string Words => PinnedWords.Of(Pins);
}
