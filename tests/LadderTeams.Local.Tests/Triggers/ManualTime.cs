namespace LadderTeams.Local.Tests.Triggers;

/// <summary>Time that passes when a test says so.</summary>
internal sealed class ManualTime(DateTimeOffset now) : TimeProvider
{
    private readonly Lock gate = new();
    private readonly List<Waiting> timers = [];
    private readonly List<(int Count, TaskCompletionSource Reached)> armed = [];

    public override DateTimeOffset GetUtcNow()
    {
        lock (gate) { return now; }
    }

    public int Waits
    {
        get { lock (gate) { return timers.Count; } }
    }

    /// <summary>Over when something waits for time to pass.</summary>
    public Task WaitForWaitAsync() => WaitForWaitsAsync(1);

    /// <summary>Over when so many wait for time to pass.</summary>
    public Task WaitForWaitsAsync(int count)
    {
        lock (gate)
        {
            if (timers.Count >= count) { return Task.CompletedTask; }

            var reached = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            armed.Add((count, reached));
            return reached.Task.WaitAsync(TimeSpan.FromSeconds(30), System);
        }
    }

    public void Advance(TimeSpan time)
    {
        List<Waiting> due;
        lock (gate)
        {
            now += time;
            due = [.. timers.Where(timer => timer.Due <= now).OrderBy(timer => timer.Due)];
            timers.RemoveAll(due.Contains);
        }

        foreach (var timer in due) { timer.Fire(); }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        lock (gate)
        {
            var timer = new Waiting(this, now + dueTime, () => callback(state));
            timers.Add(timer);
            foreach (var (_, reached) in armed.Where(waiting => waiting.Count <= timers.Count)) { reached.TrySetResult(); }

            armed.RemoveAll(waiting => waiting.Count <= timers.Count);
            return timer;
        }
    }

    private void Remove(Waiting timer)
    {
        lock (gate) { timers.Remove(timer); }
    }

    private sealed class Waiting(ManualTime time, DateTimeOffset due, Action fire) : ITimer
    {
        public DateTimeOffset Due => due;

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period) => throw new NotSupportedException();

        public void Dispose() => time.Remove(this);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
