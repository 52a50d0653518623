namespace LadderTeams.Core.Ladders.Compare;

/// <summary>What becomes of one statement from the first side of a comparison to the second.</summary>
/// <param name="From">
/// Null when the statement is added. The id is empty for a text that has none of its own: a summary, a persona, guidance.
/// </param>
/// <param name="To">Null when the statement is dropped; its id is as that of <paramref name="From"/>.</param>
/// <param name="Capability">Its name on the second side, or on the first when it is dropped; null for what holds across capabilities.</param>
/// <param name="Reasons">What decides the kind comes first. Never empty.</param>
public sealed record Change(ChangeKind Kind, StatementPart Part, Statement? From, Statement? To, string? Capability, IReadOnlyList<Reason> Reasons)
{
    public Reason Reason => Reasons[0];

    /// <summary>The sentences that differ, in the order of the texts; empty unless both texts are there and differ.</summary>
    public IReadOnlyList<SentenceChange> Sentences { get; init; } = [];

    /// <summary>
    /// True when the change comes on top of an inherited statement that holds on both sides. That statement is listed as
    /// unchanged too, and is the only one that can be in more than one change.
    /// </summary>
    public bool StillHolds { get; init; }
}
