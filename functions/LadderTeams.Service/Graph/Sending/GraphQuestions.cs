namespace LadderTeams.Service.Graph.Sending;

/// <summary>Asks until there is an answer, and says what it means.</summary>
internal sealed class GraphQuestions(Patience patience)
{
    public static Question About(GraphActor actor, GraphRequest request) =>
        new(actor, request.Owner is { } owner ? $"{actor.Tenant}/{owner}" : actor.Tenant, request.IsRepeatable);

    public async Task<GraphAnswer<GraphResponse>> AskAsync(Question question, Func<CancellationToken, Task<GraphResponse>> send, CancellationToken cancellationToken)
    {
        try
        {
            var response = await patience.TryAsync(question, send, cancellationToken);
            return FailureIn(response) is { } failure ? new(failure) : new(response);
        }
        catch (GraphBusyException busy)
        {
            return new(GraphFailure.Busy) { RetryAfter = busy.RetryAfter };
        }
        catch (GraphRefusedException refused)
        {
            return new(refused.Failure) { Claims = refused.Claims };
        }
    }

    private static GraphFailure? FailureIn(GraphResponse response) => response.Status switch
    {
        _ when response.IsDone => null,
        StatusCodes.Status410Gone => GraphFailure.StartAnew,
        >= 400 and < 500 when IsStateLost(response) => GraphFailure.StartAnew,
        StatusCodes.Status401Unauthorized or StatusCodes.Status403Forbidden => GraphFailure.Forbidden,
        StatusCodes.Status404NotFound => GraphFailure.NotFound,
        StatusCodes.Status412PreconditionFailed => GraphFailure.Changed,
        >= 400 and < 500 => GraphFailure.Refused,
        _ => GraphFailure.Unreadable,
    };

    // https://learn.microsoft.com/graph/delta-query-overview#synchronization-reset
    private static bool IsStateLost(GraphResponse response) => response.Read(GraphJson.Default.GraphError)?.Error?.Code is { } code
        && (code.StartsWith("syncState", StringComparison.OrdinalIgnoreCase) || code.StartsWith("resync", StringComparison.OrdinalIgnoreCase));
}
