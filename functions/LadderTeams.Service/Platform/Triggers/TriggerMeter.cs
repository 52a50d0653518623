using System.Diagnostics;
using System.Diagnostics.Metrics;
using LadderTeams.Service.Platform.Telemetry;

namespace LadderTeams.Service.Platform.Triggers;

/// <summary>Measures what the service does when no person asks, with the names that OpenTelemetry has for functions.</summary>
internal sealed class TriggerMeter(IMeterFactory meters, TimeProvider time)
{
    public const string Instrument = "faas.invoke_duration";

    private readonly Histogram<double> duration = meters.CreateDuration(Instrument, "How long a timer's or a queue message's work takes.");

    public async Task<TriggerReply> MeasureAsync(Trigger trigger, Func<Task<TriggerReply>> run)
    {
        var begun = time.GetTimestamp();
        var tags = new TagList { { "faas.invoked_name", trigger.Name }, { "faas.trigger", trigger.Kind is TriggerKind.Timer ? "timer" : "pubsub" } };
        try
        {
            return await run();
        }
        catch (Exception failure)
        {
            tags.Add("error.type", failure.GetType().FullName);
            throw;
        }
        finally
        {
            duration.Record(time.GetElapsedTime(begun).TotalSeconds, tags);
        }
    }
}
