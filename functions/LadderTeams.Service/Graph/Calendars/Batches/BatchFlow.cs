using LadderTeams.Service.Graph.Sending;

namespace LadderTeams.Service.Graph.Calendars.Batches;

/// <summary>The way to Graph of one flow. It asks one thing at a time.</summary>
internal sealed class BatchFlow(FlowBarrier barrier, string tenant, GraphQuestions questions, CancellationToken over) : IGraphSender
{
    private enum State
    {
        Runs,
        WaitsForAnswer,
        WaitsForAnotherTry,
        WaitsForItsParts,
        Ended,
    }

    private State state;

    public async Task<GraphAnswer<GraphResponse>> SendAsync(GraphActor actor, GraphRequest request, CancellationToken cancellationToken)
    {
        if (actor.Person is not null || actor.Tenant != tenant) { throw new ArgumentException("A batch is asked in the name of the service, and of one tenant.", nameof(actor)); }

        using var either = CancellationTokenSource.CreateLinkedTokenSource(over, cancellationToken);
        var question = GraphQuestions.About(actor, request) with { IsTimed = false, OnPause = Pause };
        return await questions.AskAsync(question, cancel => AskAsync(request, cancel), either.Token);
    }

    /// <summary>It waits while its parts run, and runs on before the last of them has ended, so that nobody overtakes it.</summary>
    public async Task<TResult[]> ForkAsync<T, TResult>(IReadOnlyCollection<T> items, Func<BatchFlow, T, Task<TResult>> run)
    {
        if (items.Count == 0) { return []; }

        if (Interlocked.CompareExchange(ref state, State.WaitsForItsParts, State.Runs) is not State.Runs) { throw OneAtATime(); }

        barrier.Fork(items.Count);
        var left = items.Count;
        return await Task.WhenAll(items.Select(RunAsync));

        async Task<TResult> RunAsync(T item)
        {
            var part = new BatchFlow(barrier, tenant, questions, over);
            try
            {
                return await run(part, item);
            }
            finally
            {
                var isLast = Interlocked.Decrement(ref left) == 0;
                if (isLast) { Change(State.Runs); }

                part.End(resumesAnother: isLast);
            }
        }
    }

    public void End() => End(resumesAnother: false);

    private void End(bool resumesAnother)
    {
        var wasRunning = Change(State.Ended) is State.Runs;
        barrier.End(wasRunning, resumesAnother);
    }

    private async Task<GraphResponse> AskAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var item = new BatchItem(request, Resume);
        var before = Change(State.WaitsForAnswer);
        if (before is not (State.Runs or State.WaitsForAnotherTry)) { throw OneAtATime(); }

        barrier.Ask(item, wasRunning: before is State.Runs);
        await using var registration = cancellationToken.Register(() => item.Cancel(cancellationToken));
        return await item.Outcome;
    }

    private void Resume(BatchItem item)
    {
        if (Interlocked.CompareExchange(ref state, State.Runs, State.WaitsForAnswer) is State.WaitsForAnswer) { barrier.Resume(item); }
    }

    private void Pause()
    {
        if (Interlocked.CompareExchange(ref state, State.WaitsForAnotherTry, State.Runs) is State.Runs) { barrier.Pause(); }
    }

    private static InvalidOperationException OneAtATime() => new("A flow asks one thing at a time.");

    private State Change(State next) => Interlocked.Exchange(ref state, next);
}
