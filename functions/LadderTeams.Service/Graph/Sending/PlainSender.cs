using System.Threading.RateLimiting;

namespace LadderTeams.Service.Graph.Sending;

/// <summary>Sends each request by itself, and to one mailbox a few at once: Exchange refuses what is more.</summary>
internal sealed class PlainSender(GraphHttp graph, Patience patience, GraphQuestions questions, GraphLimits limits) : IGraphSender, IDisposable
{
    private readonly PartitionedRateLimiter<Question> turns = PartitionedRateLimiter.Create<Question, string>(question =>
        RateLimitPartition.GetConcurrencyLimiter(question.Place, _ => new() { PermitLimit = limits.MostAtOnce, QueueLimit = int.MaxValue }));

    public Task<GraphAnswer<GraphResponse>> SendAsync(GraphActor actor, GraphRequest request, CancellationToken cancellationToken) =>
        questions.AskAsync(GraphQuestions.About(actor, request), cancel => SendOnceAsync(actor, request, cancel), cancellationToken);

    /// <exception cref="GraphBusyException">It is worth another try.</exception>
    /// <exception cref="GraphRefusedException">There is no token for it.</exception>
    public async Task<GraphResponse> SendOnceAsync(GraphActor actor, GraphRequest request, CancellationToken cancellationToken)
    {
        using var turn = request.Owner is null ? null : await turns.AcquireAsync(GraphQuestions.About(actor, request), 1, cancellationToken);
        return await patience.OnceAsync(actor, cancel => graph.SendAsync(actor, request, cancel), cancellationToken);
    }

    public void Dispose() => turns.Dispose();
}
