namespace LadderTeams.Service.Platform.Telemetry.Metrics;

/// <summary>What was measured with one instrument and the same tags.</summary>
internal sealed class MetricSeries
{
    private readonly long[] buckets = new long[TelemetryMeter.Bounds.Count + 1];

    public long Count { get; private set; }

    public double Sum { get; private set; }

    public double Max { get; private set; } = double.NegativeInfinity;

    /// <summary>How many values lie up to each of <see cref="TelemetryMeter.Bounds"/>, and above the bound before; the last has those above all.</summary>
    public IReadOnlyList<long> Buckets => buckets;

    public void Add(double value)
    {
        Count++;
        Sum += value;
        Max = Math.Max(Max, value);
        var bucket = 0;
        while (bucket < TelemetryMeter.Bounds.Count && value > TelemetryMeter.Bounds[bucket]) { bucket++; }

        buckets[bucket]++;
    }

    /// <summary>What so many of the values do not exceed, as well as the buckets know.</summary>
    /// <param name="share">Between 0 and 1.</param>
    public double Percentile(double share)
    {
        var (rank, passed) = (Math.Max(1, (long)Math.Ceiling(share * Count)), 0L);
        for (var bucket = 0; bucket < TelemetryMeter.Bounds.Count; bucket++)
        {
            passed += buckets[bucket];
            if (passed >= rank) { return Math.Min(TelemetryMeter.Bounds[bucket], Max); }
        }

        return Max;
    }
}
