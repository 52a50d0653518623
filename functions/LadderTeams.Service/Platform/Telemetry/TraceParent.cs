using System.Diagnostics;

namespace LadderTeams.Service.Platform.Telemetry;

/// <summary>
/// Goes on with the trace that a request names (https://www.w3.org/TR/trace-context/), if it names one. Whatever else a stranger may send along, such as
/// baggage, is not passed on to others, and what is no trace does not come into logs.
/// </summary>
internal sealed class TraceParent : DistributedContextPropagator
{
    public const string Header = "traceparent";

    public override IReadOnlyCollection<string> Fields { get; } = [Header];

    public override void Inject(Activity? activity, object? carrier, PropagatorSetterCallback? setter)
    {
        if (activity is { IdFormat: ActivityIdFormat.W3C, Id: { } id }) { setter?.Invoke(carrier, Header, id); }
    }

    public override void ExtractTraceIdAndState(object? carrier, PropagatorGetterCallback? getter, out string? traceId, out string? traceState)
    {
        (traceId, traceState) = (null, null);
        if (getter is null) { return; }

        getter(carrier, Header, out var one, out var several);
        if (several is null && ActivityContext.TryParse(one, null, isRemote: true, out _)) { traceId = one; }
    }

    public override IEnumerable<KeyValuePair<string, string?>>? ExtractBaggage(object? carrier, PropagatorGetterCallback? getter) => null;
}
