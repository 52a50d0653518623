namespace LadderTeams.Service.Tests.Platform.Telemetry;

/// <summary>Time that stands still, and timers that fire when a test says so.</summary>
internal sealed class Minutes : TimeProvider
{
    private readonly DateTimeOffset now = new(2026, 11, 2, 9, 0, 0, TimeSpan.Zero);
    private Action fire = () => { };

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => now;

    public override long GetTimestamp() => now.UtcTicks;

    public long SecondsAgo(double seconds) => now.UtcTicks - TimeSpan.FromSeconds(seconds).Ticks;

    public void Pass() => fire();

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (period == TimeSpan.FromMinutes(1)) { fire += () => callback(state); }

        return new Stopped();
    }

    private sealed class Stopped : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
