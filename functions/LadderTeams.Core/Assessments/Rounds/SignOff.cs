namespace LadderTeams.Core.Assessments.Rounds;

/// <summary>The manager's last word, after which a round is read-only.</summary>
public sealed record SignOff(WrittenText Summary, DateTimeOffset At);
