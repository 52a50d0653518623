namespace LadderTeams.Local.Triggers;

/// <summary>What a <c>function.json</c> declares, of a function that something else than HTTP starts.</summary>
/// <param name="Binding">The name under which the trigger's data is passed.</param>
/// <param name="Outputs">The queues that the function sends to, by the names of its output bindings.</param>
internal abstract record Function(string Name, string Binding, IReadOnlyDictionary<string, string> Outputs);

internal sealed record TimerFunction(string Name, string Binding, IReadOnlyDictionary<string, string> Outputs, TimerSchedule Schedule, bool RunOnStartup)
    : Function(Name, Binding, Outputs);

internal sealed record QueueFunction(string Name, string Binding, IReadOnlyDictionary<string, string> Outputs, string Queue)
    : Function(Name, Binding, Outputs);
