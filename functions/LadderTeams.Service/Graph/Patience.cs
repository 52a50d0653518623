using System.Collections.Concurrent;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.Graph;

/// <summary>
/// Tries again what failed for a while only, never sooner than Graph asks for and not for long. A tenant that Graph wants to be
/// left alone for longer is left alone, whoever of its people asks.
/// </summary>
internal sealed partial class Patience(GraphLimits limits, TimeProvider time, ILogger<Patience> logger)
{
    /// <summary>Whatever Graph asks for, somebody looks again.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    private static readonly TimeSpan UsualPause = TimeSpan.FromSeconds(5);

    private readonly ConcurrentDictionary<string, long> pausedUntil = new(StringComparer.Ordinal);

    /// <exception cref="RefusedException">It failed to the end, or took too long.</exception>
    public async Task<T> TryAsync<T>(string tenant, Func<CancellationToken, Task<T>> ask, CancellationToken cancellationToken)
    {
        using var tooLong = new CancellationTokenSource(limits.LongestWait, time);
        using var over = CancellationTokenSource.CreateLinkedTokenSource(tooLong.Token, cancellationToken);
        var start = time.GetTimestamp();
        ThrowIfPaused(tenant, start);
        try
        {
            for (var tries = 1; ; tries++)
            {
                try
                {
                    return await TryOnceAsync(ask, over.Token);
                }
                catch (GraphBusyException busy)
                {
                    var delay = busy.RetryAfter ?? Backoff(tries);
                    if (tries < limits.MostTries && time.GetElapsedTime(start) + delay < limits.LongestWait) { await Task.Delay(delay, time, over.Token); }
                    else { throw GiveUp(tenant, busy); }
                }
            }
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            throw GiveUp(tenant, new(0, null));
        }
    }

    private async Task<T> TryOnceAsync<T>(Func<CancellationToken, Task<T>> ask, CancellationToken over)
    {
        using var tooLong = new CancellationTokenSource(limits.LongestTry, time);
        using var one = CancellationTokenSource.CreateLinkedTokenSource(tooLong.Token, over);
        try
        {
            return await ask(one.Token);
        }
        catch (OperationCanceledException) when (!over.IsCancellationRequested)
        {
            throw new GraphBusyException(0, null);
        }
    }

    private void ThrowIfPaused(string tenant, long now)
    {
        if (pausedUntil.TryGetValue(tenant, out var until) && time.GetElapsedTime(now, until) is { Ticks: > 0 } wait) { throw Unavailable(wait); }
    }

    private RefusedException GiveUp(string tenant, GraphBusyException busy)
    {
        Log.Unavailable(logger, tenant, busy.Status);
        if (busy.RetryAfter is not { } asked) { return Unavailable(UsualPause); }

        var pause = asked < LongestPause ? asked : LongestPause;
        pausedUntil[tenant] = time.GetTimestamp() + (long)(pause.TotalSeconds * time.TimestampFrequency);
        return Unavailable(pause);
    }

    /// <summary>Spread, so that those who failed together do not come back together.</summary>
    private TimeSpan Backoff(int tries) => limits.FirstDelay * Math.Pow(2, tries - 1) * (0.8 + (0.4 * Random.Shared.NextDouble()));

    private static RefusedException Unavailable(TimeSpan wait) => new(DirectoryRefusals.Unavailable) { RetryAfter = wait };

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The directory of tenant {Tenant} cannot be asked: it answers {Status}")]
        public static partial void Unavailable(ILogger logger, string tenant, int status);
    }
}
