using LadderTeams.Core.Assessments;

namespace LadderTeams.Core.People;

/// <summary>That somebody set at which level a person is.</summary>
/// <param name="Ladder">The ladder's id.</param>
/// <param name="Level">The level's code.</param>
/// <param name="Track">Null when the ladder has no tracks.</param>
/// <param name="Since">The first day on which it holds.</param>
/// <param name="ByName">What the one who set it was called then; null once she is erased.</param>
public sealed record LevelEntry(string Ladder, string Level, string? Track, DateOnly Since, PersonId By, string? ByName, DateTimeOffset At);
