using LadderTeams.Core.Assessments;
using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.People;

/// <summary>At which level a person is to be; the level by any name that the ladder knows it by.</summary>
/// <param name="Track">Null to take the level's own.</param>
public sealed record LevelRequest(string Level, string? Track, DateOnly Since)
{
    /// <summary>A promotion is known some time before it holds.</summary>
    public const int MostDaysAhead = 366;

    public static readonly DateOnly Earliest = new(1970, 1, 1);

    public Result<LevelEntry> On(Ladder ladder, PersonId by, string byName, DateTimeOffset now)
    {
        if (Since < Earliest || Since > DateOnly.FromDateTime(now.UtcDateTime).AddDays(MostDaysAhead)) { return new Refusal(RefusalCodes.SinceOutOfRange); }

        if (ladder.FindLevel(Level) is not { } level) { return new Refusal(RefusalCodes.UnknownLevel) { Item = Level }; }

        return Track is null || string.Equals(Track.Trim(), level.Track, StringComparison.OrdinalIgnoreCase)
            ? new LevelEntry(ladder.Id, level.Code, level.Track, Since, by, byName, now)
            : new Refusal(RefusalCodes.UnknownTrack) { Item = Track };
    }
}
