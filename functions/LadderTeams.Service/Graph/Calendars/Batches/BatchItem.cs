using LadderTeams.Service.Graph.Sending;

namespace LadderTeams.Service.Graph.Calendars.Batches;

/// <summary>A request that waits to be sent, and then for its answer. The first that is said of it counts.</summary>
/// <param name="onOutcome">Called before whoever waits can run on.</param>
internal sealed class BatchItem(GraphRequest request, Action<BatchItem> onOutcome)
{
    private readonly TaskCompletionSource<GraphResponse> outcome = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int isDone;

    public GraphRequest Request => request;

    public Task<GraphResponse> Outcome => outcome.Task;

    public void Answer(GraphResponse response) => End(() => outcome.SetResult(response));

    public void Fail(Exception failure) => End(() => outcome.SetException(failure));

    public void Cancel(CancellationToken cancellationToken) => End(() => outcome.SetCanceled(cancellationToken));

    private void End(Action set)
    {
        if (Interlocked.Exchange(ref isDone, 1) == 1) { return; }

        onOutcome(this);
        set();
    }
}
