using LadderTeams.Core.Assessments.Drafts;

namespace LadderTeams.Core.Assessments.Rounds;

/// <summary>
/// Draft → submitted → both submitted, which reveals both → signed off, which ends it. A submission can be withdrawn until
/// the other side has submitted. Before the reveal no answer depends on the other side. A round that comes to no sign-off is closed:
/// by either before the reveal, which then never comes, and by the person after it, when who would sign it off is not her manager any more.
/// </summary>
public static class RoundRules
{
    /// <summary>How many rounds a person has at most: none is ever removed.</summary>
    public const int MostRounds = 100;

    public static Result<Round> Apply(Round round, Viewer who, RoundCommand command, DateTimeOffset now)
    {
        if (round.SideOf(who) is not { } side) { return new Refusal(RefusalCodes.NotFound); }

        if (round.IsSignedOff) { return new Refusal(RefusalCodes.AlreadySignedOff); }

        if (round.IsClosed) { return new Refusal(RefusalCodes.AlreadyClosed); }

        return command switch
        {
            SaveDraft save => Save(round, side, save, now),
            Submit submit => Submitted(round, side, submit, now),
            Withdraw => Withdrawn(round, side),
            SignOffRound signOff => SignedOff(round, side, signOff, now),
            Close close => Closed(round, side, close, new(who.Id, now)),
            _ => throw new ArgumentOutOfRangeException(nameof(command)),
        };
    }

    private static Result<Round> Save(Round round, Side side, SaveDraft save, DateTimeOffset now)
    {
        var current = round[side];
        if (current.IsSubmitted) { return new Refusal(RefusalCodes.AlreadySubmitted); }

        if (save.Assessment.Items.Any(item => item.Ladder != round.Terms.Ladder)) { return new Refusal(RefusalCodes.OtherLadderVersion); }

        if (save.Revision == current.Revision) { return round.With(side, current.Saved(save.Assessment, now)); }

        var differences = DraftDifference.Between(save.Base, save.Assessment, current.Assessment);
        return differences.Any(difference => difference.Mine != difference.Theirs) ? new DraftConflict(current.Revision, differences) : round;
    }

    private static Result<Round> Submitted(Round round, Side side, Submit submit, DateTimeOffset now)
    {
        var current = round[side];
        if (current.IsSubmitted) { return new Refusal(RefusalCodes.AlreadySubmitted); }

        if (submit.Revision != current.Revision) { return new DraftConflict(current.Revision, []); }

        return current.Assessment.Ratings.Any() ? round.With(side, current.Submitted(now)) : new Refusal(RefusalCodes.NothingRated);
    }

    private static Result<Round> Withdrawn(Round round, Side side) =>
        round.IsRevealed ? new Refusal(RefusalCodes.AlreadyRevealed)
        : round[side].IsSubmitted ? round.With(side, round[side].Withdrawn())
        : new Refusal(RefusalCodes.NotSubmitted);

    private static Result<Round> SignedOff(Round round, Side side, SignOffRound signOff, DateTimeOffset now)
    {
        if (side is not Side.Manager) { return new Refusal(RefusalCodes.ManagerOnly); }

        if (signOff.Summary.IsBlank) { return new Refusal(RefusalCodes.TextMissing); }

        return round.IsRevealed ? round.SignedOff(new(signOff.Summary, now)) : new Refusal(RefusalCodes.NotRevealed);
    }

    private static Result<Round> Closed(Round round, Side side, Close close, Closing closing) =>
        round.IsRevealed && (side is Side.Manager || close.ManagerNow == round.Terms.Manager) ? new Refusal(RefusalCodes.AlreadyRevealed) : round.Closed(closing);
}
