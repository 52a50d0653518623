using LadderTeams.Service.Graph.Calendars.Batches;
using LadderTeams.Service.Graph.Sending;

namespace LadderTeams.Service.Graph.Calendars;

/// <summary>
/// Runs flows over many mailboxes in step, in the service's own name: what all of them ask for next goes to Graph together, in as few requests
/// as there can be. A flow that Graph makes wait holds up no other.
/// </summary>
internal sealed class CalendarBatches(BatchPost post, GraphQuestions questions, GraphAddress address, GraphLimits limits)
{
    /// <exception cref="AggregateException">Some flows failed; the others ran to their end.</exception>
    public async Task RunAsync<T>(string tenant, IReadOnlyCollection<T> flows, Func<CalendarFlow, T, Task> run, CancellationToken cancellationToken)
    {
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var barrier = new FlowBarrier(flows.Count);
        var running = Task.WhenAll(flows.Select(item => RunOneAsync(new(barrier, tenant, questions, over.Token), flow => run(new(flow, address, limits), item))));
        try
        {
            while (await barrier.WaitAsync(over.Token) is { Count: > 0 } asked) { await post.SendAsync(GraphActor.OfService(tenant), asked, over.Token); }
        }
        finally
        {
            await over.CancelAsync(); // when this ends early, nobody answers the flows any more
            await running;
        }

        cancellationToken.ThrowIfCancellationRequested();
        if ((await running).OfType<Exception>().ToList() is { Count: > 0 } failures) { throw new AggregateException(failures); }
    }

    private static async Task<Exception?> RunOneAsync(BatchFlow flow, Func<BatchFlow, Task> run)
    {
        try
        {
            await run(flow);
            return null;
        }
        catch (Exception failure)
        {
            return failure;
        }
        finally
        {
            flow.End();
        }
    }
}
