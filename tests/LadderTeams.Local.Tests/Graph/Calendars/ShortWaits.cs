using System.Collections.Concurrent;

namespace LadderTeams.Local.Tests.Graph.Calendars;

/// <summary>Time that passes by itself, but for waits of one length: these are over when a test says so, or at once.</summary>
internal sealed class ShortWaits(TimeSpan length, bool held = false) : TimeProvider
{
    private readonly ConcurrentQueue<Action> waiting = [];
    private readonly TaskCompletionSource begun = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int count;

    /// <summary>How many waits of that length there were.</summary>
    public int Count => count;

    /// <summary>Over when something waits so long.</summary>
    public Task Begun => begun.Task.WaitAsync(TimeSpan.FromSeconds(30), System);

    public void End()
    {
        while (waiting.TryDequeue(out var fire)) { fire(); }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime != length) { return System.CreateTimer(callback, state, dueTime, period); }

        Interlocked.Increment(ref count);
        var timer = System.CreateTimer(callback, state, held ? Timeout.InfiniteTimeSpan : TimeSpan.Zero, period);
        waiting.Enqueue(() => timer.Change(TimeSpan.Zero, Timeout.InfiniteTimeSpan));
        begun.TrySetResult();
        return timer;
    }
}
