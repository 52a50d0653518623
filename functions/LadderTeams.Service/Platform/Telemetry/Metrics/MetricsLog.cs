using System.Diagnostics.Metrics;

namespace LadderTeams.Service.Platform.Telemetry.Metrics;

/// <summary>
/// Logs what was measured in the last minute, a line for each instrument and its tags, where nothing was nothing. The Functions host takes the log to Application
/// Insights, and so the measurements need no way of their own (docs/adr/0016).
/// </summary>
internal sealed class MetricsLog(IMeterFactory meters, ILogger<MetricsLog> logger, TimeProvider time) : IHostedService, IDisposable
{
    public const string EventName = "Measured";

    private const int MostSeries = 1_000;
    private const string OfServer = "http.server.request.duration";

    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);
    private static readonly EventId Measured = new(0, EventName);

    /// <summary>Of what ASP.NET Core measures. The others say the same each time.</summary>
    private static readonly string[] TagsOfServer = ["http.route", "http.request.method", "http.response.status_code"];

    private static readonly IReadOnlyList<KeyValuePair<string, object?>> Overflow = [new("otel.metric.overflow", true)];

    private readonly MeterListener listener = new();
    private readonly Lock adding = new();
    private Dictionary<SeriesKey, MetricSeries> series = [];
    private ITimer? timer;

    public Task StartAsync(CancellationToken cancellationToken)
    {
        listener.InstrumentPublished = (instrument, own) => { if (IsLogged(instrument)) { own.EnableMeasurementEvents(instrument); } };
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Add(instrument, value, tags));
        listener.Start();
        timer = time.CreateTimer(_ => Write(), null, Interval, Interval);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        timer?.Dispose();
        listener.Dispose();
        Write();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        timer?.Dispose();
        listener.Dispose();
    }

    /// <summary>Of this service alone, where several are in one process.</summary>
    private bool IsLogged(Instrument instrument) =>
        instrument.Meter.Scope == meters && (instrument.Meter.Name is TelemetryMeter.Name || instrument.Name is OfServer);

    private void Add(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        var key = SeriesKey.Of(instrument, tags, instrument.Name is OfServer ? TagsOfServer : null);
        lock (adding)
        {
            if (!series.TryGetValue(key, out var found))
            {
                if (series.Count >= MostSeries) { key = new(instrument, Overflow); }

                if (!series.TryGetValue(key, out found)) { series.Add(key, found = new()); }
            }

            found.Add(value);
        }
    }

    private void Write()
    {
        Dictionary<SeriesKey, MetricSeries> ended;
        lock (adding) { (ended, series) = (series, []); }

        if (!logger.IsEnabled(LogLevel.Information)) { return; }

        foreach (var (key, one) in ended)
        {
            logger.Log(LogLevel.Information, Measured, Line(key, one), null, static (line, _) => $"{line[0].Value}: {line[1].Value}");
        }
    }

    private static List<KeyValuePair<string, object?>> Line(SeriesKey key, MetricSeries series)
    {
        List<KeyValuePair<string, object?>> line = [new("instrument", key.Instrument.Name), new("count", series.Count), new("sum", series.Sum), .. key.Tags];
        if (key.Instrument is Histogram<double>)
        {
            line.AddRange([new("unit", key.Instrument.Unit), new("max", series.Max), new("p50", series.Percentile(0.5)), new("p95", series.Percentile(0.95)), new("p99", series.Percentile(0.99)), new("buckets", series.Buckets)]);
        }

        return line;
    }
}
