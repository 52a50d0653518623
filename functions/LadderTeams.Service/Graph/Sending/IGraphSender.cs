namespace LadderTeams.Service.Graph.Sending;

/// <summary>A way to Graph: a request of its own, or a part of a batch.</summary>
internal interface IGraphSender
{
    /// <returns>The answer of a request that succeeded, or why there is none.</returns>
    Task<GraphAnswer<GraphResponse>> SendAsync(GraphActor actor, GraphRequest request, CancellationToken cancellationToken);
}
