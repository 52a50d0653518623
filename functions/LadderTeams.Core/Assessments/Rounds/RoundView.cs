using LadderTeams.Core.Assessments.Ratings;

namespace LadderTeams.Core.Assessments.Rounds;

/// <summary>A side that both have earned the sight of. How it came about, its saves and their times, stays its author's.</summary>
public sealed record RevealedSide(Assessment Assessment, DateTimeOffset SubmittedAt);

/// <summary>A round as one person may see it. Before the reveal it is the same value whatever the other side does.</summary>
/// <param name="WrittenBy">The side that the viewer writes; null for a later manager, who reads what is ended.</param>
/// <param name="Own">Null for a later manager.</param>
/// <param name="Self">Null until the reveal; so is <paramref name="Manager"/>.</param>
public sealed record RoundView(
    RoundTerms Terms,
    DateTimeOffset OpenedAt,
    RoundStage Stage,
    Side? WrittenBy,
    RoundSide? Own,
    RevealedSide? Self,
    RevealedSide? Manager,
    SignOff? SignOff,
    Closing? Closing)
{
    public bool IsRevealed => Self is not null && Manager is not null;

    /// <summary>
    /// Null for everyone who may not know that the round is there: all but its two people while it is under way, and all
    /// but the person and her manager of now once it is revealed and ended.
    /// </summary>
    /// <param name="readable">
    /// Evidence that the viewer may read. The other side's links to anything else are left out, for that a private piece of
    /// evidence exists is private too; without this, all of them are.
    /// </param>
    public static RoundView? For(Viewer viewer, Round round, IReadOnlySet<EntryId>? readable = null)
    {
        var side = round.SideOf(viewer);
        if (side is null && !(IsRecord(round) && viewer.IsManagerOf(round.Terms.Person))) { return null; }

        return new(
            round.Terms, round.OpenedAt, StageFor(side, round), side,
            side is null ? null : round[side.Value],
            Shown(Side.Self, side, round, readable), Shown(Side.Manager, side, round, readable),
            round.SignOff, round.Closing);
    }

    private static bool IsRecord(Round round) => round.IsSignedOff || (round.IsClosed && round.IsRevealed);

    private static RoundStage StageFor(Side? side, Round round) =>
        round.IsSignedOff ? RoundStage.SignedOff
        : round.IsClosed ? RoundStage.Closed
        : round.IsRevealed ? RoundStage.Revealed
        : side is { } own && round[own].IsSubmitted ? RoundStage.Waiting
        : RoundStage.Drafting;

    private static RevealedSide? Shown(Side side, Side? own, Round round, IReadOnlySet<EntryId>? readable)
    {
        if (!round.IsRevealed || round[side].SubmittedAt is not { } at) { return null; }

        var assessment = round[side].Assessment;
        return new(side == own ? assessment : assessment.WithEvidence(id => readable?.Contains(id) == true), at);
    }
}
