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

    public void End()
    {
        var wasRunning = Change(State.Ended) is State.Runs;
        barrier.End(wasRunning);
    }

    private async Task<GraphResponse> AskAsync(GraphRequest request, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var item = new BatchItem(request, Resume);
        var before = Change(State.WaitsForAnswer);
        if (before is State.WaitsForAnswer or State.Ended) { throw new InvalidOperationException("A flow asks one thing at a time."); }

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

    private State Change(State next) => Interlocked.Exchange(ref state, next);
}
