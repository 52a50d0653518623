using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Assessments.Rounds;

/// <summary>What a round is asked to be about; levels by any name that the ladder knows them by.</summary>
public sealed record RoundRequest(EntryId Id, PersonId Person, PersonId Manager, DateOnly Start, DateOnly End, string? CurrentLevel, string TargetLevel)
{
    /// <summary>A person or her manager opens a round; for anyone else there is no such person.</summary>
    /// <param name="reference">Of <paramref name="ladder"/>.</param>
    public Result<Round> Open(Viewer who, Ladder ladder, LadderReference reference, DateTimeOffset now)
    {
        if (!who.IsSubject(Person) && !(who.IsManagerOf(Person) && who.Id == Manager)) { return new Refusal(RefusalCodes.NotFound); }

        if (Period.From(Start, End) is not { } period) { return new Refusal(RefusalCodes.PeriodInvalid); }

        if (reference.LadderId != ladder.Id) { return new Refusal(RefusalCodes.OtherLadderVersion); }

        var (current, target) = (CurrentLevel is null ? null : ladder.FindLevel(CurrentLevel), ladder.FindLevel(TargetLevel));
        if (target is null) { return new Refusal(RefusalCodes.UnknownLevel) { Item = TargetLevel }; }

        if (CurrentLevel is not null && current is null) { return new Refusal(RefusalCodes.UnknownLevel) { Item = CurrentLevel }; }

        return RoundTerms.From(Id, Person, Manager, period, reference, current?.Code, target.Code) is { } terms
            ? Round.From(terms, now, RoundSide.NotBegun, RoundSide.NotBegun, null)!
            : new Refusal(RefusalCodes.OwnManager);
    }
}
