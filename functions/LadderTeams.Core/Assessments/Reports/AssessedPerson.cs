using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Core.Assessments.Rounds;

namespace LadderTeams.Core.Assessments.Reports;

/// <summary>What a report counts of a person: how her manager rated her, capability by capability, in a round that is signed off.</summary>
/// <param name="Level">The code of the level that she was at.</param>
/// <param name="Ratings">Of capabilities at that level, or at the target level where that one is not rated.</param>
public sealed record AssessedPerson(PersonId Person, EntryId Round, DateOnly SignedOffOn, string Level, ValueList<Rating> Ratings)
{
    /// <summary>Null for a round that is not signed off or of a person whose level nobody had set.</summary>
    public static AssessedPerson? Of(Round round)
    {
        if (round.SignOff is not { } signOff || round.Terms.CurrentLevel is not { } level) { return null; }

        var atLevel = CapabilityKey.Of(level, "").Level;
        var ratings = round.Manager.Assessment.Ratings.Where(rating => rating.Key is CapabilityKey)
            .OrderBy(rating => ((CapabilityKey)rating.Key).Level == atLevel ? 0 : 1)
            .DistinctBy(rating => ((CapabilityKey)rating.Key).Capability);
        return new(round.Terms.Person, round.Terms.Id, DateOnly.FromDateTime(signOff.At.UtcDateTime), level, [.. ratings]);
    }
}
