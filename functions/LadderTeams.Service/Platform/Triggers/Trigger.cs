namespace LadderTeams.Service.Platform.Triggers;

/// <summary>Something that the service does when no person asks. Its name is that of a folder of <c>triggers</c>.</summary>
internal sealed record Trigger(string Name, TriggerKind Kind, RunTrigger Run);

internal enum TriggerKind
{
    Timer,
    Queue,
}

internal delegate Task<TriggerReply> RunTrigger(IServiceProvider services, TriggerCall call, CancellationToken cancellationToken);
