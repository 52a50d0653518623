namespace LadderTeams.Local.Triggers;

/// <summary>
/// Runs each timer at its due times and never twice at once: a due time that comes while the timer still runs is passed over.
/// </summary>
internal sealed partial class Scheduler(IEnumerable<Function> functions, FunctionRunner runner, TimeProvider time, ILogger<Scheduler> logger) : BackgroundService
{
    /// <summary>The clock is looked at so often, because it goes on while a laptop sleeps and a wait does not.</summary>
    private static readonly TimeSpan LongestWait = TimeSpan.FromMinutes(1);

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(functions.OfType<TimerFunction>().Select(function => ServeAsync(function, stoppingToken)));

    private async Task ServeAsync(TimerFunction function, CancellationToken cancellationToken)
    {
        var last = time.GetUtcNow();
        if (function.RunOnStartup) { await RunAsync(function, last, cancellationToken); }

        while (function.Schedule.Next(Later(last, time.GetUtcNow())) is { } due)
        {
            await WaitUntilAsync(due, cancellationToken);
            await RunAsync(function, due, cancellationToken);
            last = due;
        }
    }

    private async Task WaitUntilAsync(DateTimeOffset due, CancellationToken cancellationToken)
    {
        for (var wait = due - time.GetUtcNow(); wait > TimeSpan.Zero; wait = due - time.GetUtcNow())
        {
            // A wait of less than a millisecond is none.
            var milliseconds = Math.Ceiling(Math.Min(wait.TotalMilliseconds, LongestWait.TotalMilliseconds));
            await Task.Delay(TimeSpan.FromMilliseconds(milliseconds), time, cancellationToken);
        }
    }

    private async Task RunAsync(TimerFunction function, DateTimeOffset due, CancellationToken cancellationToken)
    {
        try
        {
            await runner.RunAsync(function, FunctionCall.OfTimer(function, due, time.GetUtcNow()), cancellationToken);
        }
        catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
        {
            Log.Failed(logger, failure, function.Name);
        }
    }

    /// <summary>A wait may end a little early by the clock, and the time that was served must not come again.</summary>
    private static DateTimeOffset Later(DateTimeOffset one, DateTimeOffset other) => one > other ? one : other;

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "Timer {Function} failed; it runs again when it is due")]
        public static partial void Failed(ILogger logger, Exception failure, string function);
    }
}
