namespace LadderTeams.Local.Triggers;

/// <summary>
/// Gives each message to the function of its queue, one at a time. What fails is given again after a while, and after the
/// fifth time goes to the poison queue, as the Functions host does it.
/// </summary>
internal sealed partial class QueueReader(
    IEnumerable<Function> functions, FunctionRunner runner, MessageQueues queues, TimeProvider time, ILogger<QueueReader> logger) : BackgroundService
{
    public static readonly IReadOnlyList<TimeSpan> Waits =
        [TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(5), TimeSpan.FromSeconds(15), TimeSpan.FromMinutes(1)];

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(functions.OfType<QueueFunction>().Select(function => ServeAsync(function, stoppingToken)));

    private async Task ServeAsync(QueueFunction function, CancellationToken cancellationToken)
    {
        while (true)
        {
            var message = await queues.TakeAsync(function.Queue, cancellationToken);
            try
            {
                await runner.RunAsync(function, FunctionCall.OfMessage(function, message, time.GetUtcNow()), cancellationToken);
            }
            catch (Exception failure) when (!cancellationToken.IsCancellationRequested)
            {
                Return(function, message, failure, cancellationToken);
            }
        }
    }

    private void Return(QueueFunction function, QueuedMessage message, Exception failure, CancellationToken cancellationToken)
    {
        if (message.Deliveries > Waits.Count)
        {
            Log.Poisoned(logger, failure, function.Name, message.Id, $"{function.Queue}-poison");
            queues.Add($"{function.Queue}-poison", QueuedMessage.Of(message.Text));
            return;
        }

        var wait = Waits[message.Deliveries - 1];
        Log.Failed(logger, failure, function.Name, message.Id, wait);
        _ = ReturnLaterAsync(function.Queue, message.Again(), wait, cancellationToken);
    }

    private async Task ReturnLaterAsync(string queue, QueuedMessage message, TimeSpan wait, CancellationToken cancellationToken)
    {
        await Task.Delay(wait, time, cancellationToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        if (!cancellationToken.IsCancellationRequested) { queues.Add(queue, message); }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "{Function} failed on message {Message}; it is given it again in {Wait}")]
        public static partial void Failed(ILogger logger, Exception failure, string function, Guid message, TimeSpan wait);

        [LoggerMessage(LogLevel.Error, "{Function} failed on message {Message} for the last time; the message goes to {Queue}")]
        public static partial void Poisoned(ILogger logger, Exception failure, string function, Guid message, string queue);
    }
}
