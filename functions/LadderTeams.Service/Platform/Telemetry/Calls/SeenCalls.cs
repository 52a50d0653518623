namespace LadderTeams.Service.Platform.Telemetry.Calls;

/// <summary>How the last calls to somebody went.</summary>
/// <param name="Since">Since when they go as the last one did: well, or not.</param>
/// <param name="LastOk">Null when none went well yet.</param>
internal sealed record SeenCalls(CallOutcome Last, DateTimeOffset At, DateTimeOffset Since, DateTimeOffset? LastOk, int Failures)
{
    public bool IsWell => Last is CallOutcome.Ok;

    public static SeenCalls First(CallOutcome outcome, DateTimeOffset now) => new(outcome, now, now, outcome is CallOutcome.Ok ? now : null, outcome is CallOutcome.Ok ? 0 : 1);

    public SeenCalls Then(CallOutcome outcome, DateTimeOffset now)
    {
        var isOk = outcome is CallOutcome.Ok;
        return new(outcome, now, isOk == IsWell ? Since : now, isOk ? now : LastOk, isOk ? 0 : Failures + 1);
    }
}
