using System.Collections.Concurrent;
using LadderTeams.Service.Platform.Telemetry.Calls;
using Polly;
using Polly.Retry;
using Polly.Timeout;

namespace LadderTeams.Service.Graph.Sending;

/// <summary>
/// Tries again what failed for a while only, never sooner than Graph asks for and not for long. What Graph wants to be left alone for longer
/// is left alone, whoever asks.
/// </summary>
internal sealed partial class Patience
{
    /// <summary>Whatever Graph asks for, somebody looks again.</summary>
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(5);

    private static readonly ResiliencePropertyKey<Waiting> Current = new("waiting");

    private readonly ConcurrentDictionary<string, long> pausedUntil = new(StringComparer.Ordinal);
    private readonly GraphLimits limits;
    private readonly TimeProvider time;
    private readonly OutsideCalls calls;
    private readonly ILogger<Patience> logger;
    private readonly ResiliencePipeline tries;
    private readonly ResiliencePipeline timedForPeople;
    private readonly ResiliencePipeline timedForTheService;
    private readonly ResiliencePipeline onceForPeople;
    private readonly ResiliencePipeline onceForTheService;

    public Patience(GraphLimits limits, TimeProvider time, OutsideCalls calls, ILogger<Patience> logger)
    {
        (this.limits, this.time, this.calls, this.logger) = (limits, time, calls, logger);
        tries = Build(builder => builder.AddRetry(Retry()));
        timedForPeople = Build(builder => builder.AddTimeout(limits.LongestWait).AddPipeline(tries));
        timedForTheService = Build(builder => builder.AddTimeout(limits.LongestBackgroundWait).AddPipeline(tries));
        onceForPeople = Build(builder => builder.AddTimeout(limits.LongestTry));
        onceForTheService = Build(builder => builder.AddTimeout(limits.LongestBackgroundTry));
    }

    /// <summary>Asks until there is an answer.</summary>
    /// <exception cref="GraphBusyException">It failed to the end, or took too long.</exception>
    public async Task<T> TryAsync<T>(Question question, Func<CancellationToken, Task<T>> ask, CancellationToken cancellationToken)
    {
        var waiting = new Waiting(question, time.GetTimestamp());
        ThrowIfPaused(question.Place, waiting.Start);
        var context = ResilienceContextPool.Shared.Get(cancellationToken);
        context.Properties.Set(Current, waiting);
        try
        {
            var pipeline = !question.IsTimed ? tries : question.Actor.Person is null ? timedForTheService : timedForPeople;
            return await pipeline.ExecuteAsync(static async (context, ask) => await ask(context.CancellationToken), context, ask);
        }
        catch (GraphBusyException busy)
        {
            throw GiveUp(question, busy);
        }
        catch (Exception late) when (IsTooLong(late, cancellationToken))
        {
            throw GiveUp(question, new(0, null));
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    /// <summary>Asks once.</summary>
    /// <exception cref="GraphBusyException">It failed, or took too long.</exception>
    public async Task<T> OnceAsync<T>(GraphActor actor, Func<CancellationToken, Task<T>> ask, CancellationToken cancellationToken)
    {
        try
        {
            return await (actor.Person is null ? onceForTheService : onceForPeople).ExecuteAsync(static async (ask, cancel) => await ask(cancel), ask, cancellationToken);
        }
        catch (Exception late) when (IsTooLong(late, cancellationToken))
        {
            throw new GraphBusyException(0, null);
        }
    }

    /// <summary>Whoever else gave up, the one who asks did not.</summary>
    private static bool IsTooLong(Exception failure, CancellationToken cancellationToken) =>
        failure is TimeoutRejectedException || (failure is OperationCanceledException && !cancellationToken.IsCancellationRequested);

    private ResiliencePipeline Build(Action<ResiliencePipelineBuilder> add)
    {
        var builder = new ResiliencePipelineBuilder { TimeProvider = time };
        add(builder);
        return builder.Build();
    }

    /// <summary>Spread, so that those who failed together do not come back together.</summary>
    private RetryStrategyOptions Retry() => new()
    {
        MaxRetryAttempts = limits.MostTries - 1,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        Delay = limits.FirstDelay,
        ShouldHandle = args => ValueTask.FromResult(args.Outcome.Exception is GraphBusyException busy && IsWorthAnother(args.Context.Properties.GetValue(Current, null!), busy)),
        DelayGenerator = args => ValueTask.FromResult((args.Outcome.Exception as GraphBusyException)?.RetryAfter),
        OnRetry = args =>
        {
            calls.Retry(Dependency.Graph, OutcomeOf(args.Outcome.Exception as GraphBusyException), args.RetryDelay);
            args.Context.Properties.GetValue(Current, null!).Question.OnPause?.Invoke();
            return default;
        },
    };

    private static CallOutcome OutcomeOf(GraphBusyException? busy) => OutsideCalls.OutcomeOf(busy?.Status ?? 0, busy?.RetryAfter is not null);

    private bool IsWorthAnother(Waiting waiting, GraphBusyException busy)
    {
        var (question, pause) = (waiting.Question, busy.RetryAfter ?? TimeSpan.Zero);
        if (!question.IsRepeatable && !busy.IsUndone) { return false; }

        return question.Actor.Person is not null ? time.GetElapsedTime(waiting.Start) + pause < limits.LongestWait
            : pause <= limits.LongestBackgroundPause && (!question.IsTimed || time.GetElapsedTime(waiting.Start) + pause < limits.LongestBackgroundWait);
    }

    private void ThrowIfPaused(string place, long now)
    {
        if (!pausedUntil.TryGetValue(place, out var until)) { return; }

        if (time.GetElapsedTime(now, until) is { Ticks: > 0 } wait) { throw new GraphBusyException(0, wait); }

        pausedUntil.TryRemove(new(place, until));
    }

    private GraphBusyException GiveUp(Question question, GraphBusyException busy)
    {
        Log.Unavailable(logger, question.Actor.Tenant, busy.Status);
        if (busy.RetryAfter is not { } asked) { return busy; }

        var pause = asked < LongestPause ? asked : LongestPause;
        pausedUntil[question.Place] = time.GetTimestamp() + (long)(pause.TotalSeconds * time.TimestampFrequency);
        return new(busy.Status, pause);
    }

    private sealed record Waiting(Question Question, long Start);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Graph cannot be asked for tenant {Tenant}: it answers {Status}")]
        public static partial void Unavailable(ILogger logger, string tenant, int status);
    }
}
