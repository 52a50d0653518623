using LadderTeams.Core.People;

namespace LadderTeams.Service.People.Levels;

/// <param name="Level">The level's code.</param>
/// <param name="Track">Null when the ladder has no tracks.</param>
internal sealed record HeldLevel(string Ladder, string Level, string? Track, DateOnly Since)
{
    public static HeldLevel From(LevelEntry entry) => new(entry.Ladder, entry.Level, entry.Track, entry.Since);
}

/// <param name="Current">What holds today; null when nothing does.</param>
/// <param name="Upcoming">What was set for a day to come; null when nothing was.</param>
/// <param name="History">All that was ever set, the last first.</param>
internal sealed record PersonLevelResponse(HeldLevel? Current, HeldLevel? Upcoming, IReadOnlyList<LevelEntryResponse> History)
{
    public static PersonLevelResponse From(LevelHistory history, DateOnly today) => new(
        history.On(today) is { } current ? HeldLevel.From(current) : null,
        history.After(today) is { } upcoming ? HeldLevel.From(upcoming) : null,
        [.. history.Entries.Reverse().Select(LevelEntryResponse.From)]);
}

/// <param name="SetBy">The id of who set it.</param>
/// <param name="SetByName">What they were called then; null once they are erased.</param>
internal sealed record LevelEntryResponse(string Ladder, string Level, string? Track, DateOnly Since, string SetBy, string? SetByName, DateTimeOffset SetAt)
{
    public static LevelEntryResponse From(LevelEntry entry) =>
        new(entry.Ladder, entry.Level, entry.Track, entry.Since, entry.By.Value, entry.ByName, entry.At);
}
