using System.Diagnostics.Metrics;

namespace LadderTeams.Service.Platform.Telemetry;

internal static class TelemetryMeter
{
    public const string Name = "LadderTeams";

    /// <summary>In seconds; those that OpenTelemetry advises for HTTP, and some for what takes long.</summary>
    public static IReadOnlyList<double> Bounds { get; } = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60, 180];

    public static Histogram<double> CreateDuration(this IMeterFactory meters, string name, string description) =>
        meters.Create(Name).CreateHistogram(name, "s", description, tags: null, new InstrumentAdvice<double> { HistogramBucketBoundaries = Bounds });
}
