using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.Platform.Telemetry;

/// <summary>All that one service measures from now on.</summary>
internal sealed class Measurements : IDisposable
{
    private readonly MeterListener listener = new();
    private readonly ConcurrentQueue<Measurement> all = new();

    public Measurements(IServiceProvider service)
    {
        var meters = service.GetRequiredService<IMeterFactory>();
        listener.InstrumentPublished = (instrument, own) => { if (instrument.Meter.Scope == meters) { own.EnableMeasurementEvents(instrument); } };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => all.Enqueue(new(instrument.Name, value, tags.ToArray())));
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => all.Enqueue(new(instrument.Name, value, tags.ToArray())));
        listener.Start();
    }

    public IReadOnlyList<Measurement> Of(string instrument) => [.. all.Where(measured => measured.Instrument == instrument)];

    /// <summary>The tags of each measurement, in one line.</summary>
    public IReadOnlyList<string> Lines(string instrument) => [.. Of(instrument).Select(measured => string.Join(' ', measured.Tags.Select(tag => tag.Value)))];

    public void Dispose() => listener.Dispose();
}

internal sealed record Measurement(string Instrument, double Value, KeyValuePair<string, object?>[] Tags);
