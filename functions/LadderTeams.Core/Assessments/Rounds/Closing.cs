namespace LadderTeams.Core.Assessments.Rounds;

/// <summary>That one of its two people ended a round that nobody signs off any more.</summary>
public sealed record Closing(PersonId By, DateTimeOffset At);
