using System.Text.Json;

namespace LadderTeams.Service.Platform.Triggers;

/// <summary>Starts triggers: for the Functions host, and for a scheduler in this process where there is no such host.</summary>
internal interface ITriggers
{
    /// <param name="call">As the Functions host posts it.</param>
    /// <exception cref="UnknownTriggerException">There is no such trigger.</exception>
    /// <exception cref="BadHttpRequestException">It is no call of a trigger.</exception>
    Task<TriggerReply> RunAsync(string name, JsonElement call, CancellationToken cancellationToken);
}

internal sealed class Triggers(IEnumerable<Trigger> triggers, IServiceScopeFactory scopes, TriggerMeter meter) : ITriggers
{
    private readonly Dictionary<string, Trigger> byName = triggers.ToDictionary(trigger => trigger.Name, StringComparer.Ordinal);

    public async Task<TriggerReply> RunAsync(string name, JsonElement call, CancellationToken cancellationToken)
    {
        var trigger = byName.GetValueOrDefault(name) ?? throw new UnknownTriggerException(name);
        var read = TriggerCall.From(call) ?? throw new BadHttpRequestException("This is no call of a trigger.");
        await using var scope = scopes.CreateAsyncScope();
        return await meter.MeasureAsync(trigger, () => trigger.Run(scope.ServiceProvider, read, cancellationToken));
    }
}

internal sealed class UnknownTriggerException(string name) : Exception($"There is no trigger {name}.");
