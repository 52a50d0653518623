namespace LadderTeams.Service.Platform.Triggers;

/// <summary>Runs on a schedule. It may run twice at once, and again when it fails.</summary>
internal interface ITimerTrigger
{
    Task<TriggerReply> RunAsync(TimerRun run, CancellationToken cancellationToken);
}

/// <param name="IsPastDue">The run comes later than its schedule says.</param>
internal sealed record TimerRun(bool IsPastDue);
