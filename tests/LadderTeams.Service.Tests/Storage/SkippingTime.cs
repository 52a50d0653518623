namespace LadderTeams.Service.Tests.Storage;

/// <summary>Time in which every wait is over at once, and is remembered.</summary>
internal sealed class SkippingTime : TimeProvider
{
    private readonly DateTimeOffset start = System.GetUtcNow();
    private readonly List<TimeSpan> waits = [];
    private readonly Lock gate = new();

    public IReadOnlyList<TimeSpan> Waits
    {
        get { lock (gate) { return [.. waits]; } }
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => Waits.Sum(wait => wait.Ticks);

    public override DateTimeOffset GetUtcNow() => start.AddTicks(GetTimestamp());

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime == Timeout.InfiniteTimeSpan) { return System.CreateTimer(callback, state, dueTime, period); }

        lock (gate) { waits.Add(dueTime); }

        return System.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
