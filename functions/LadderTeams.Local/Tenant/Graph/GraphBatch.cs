using System.Text.Json.Nodes;
using LadderTeams.Local.Tenant.Calendars.Answering;
using LadderTeams.Local.Tenant.Faults;

namespace LadderTeams.Local.Tenant.Graph;

/// <summary>Several requests in one. Each has a status of its own, and meets the faults of its own path.</summary>
internal sealed class GraphBatch(GraphRoutes graph, FaultSwitches faults, MailboxLimit limit, TimeProvider time)
{
    private const int MostRequests = 20;

    /// <summary>Null when a fault ends the connection.</summary>
    public async Task<GraphAnswer?> AnswerAsync(GraphCaller caller, JsonNode? body, CancellationToken cancellationToken)
    {
        var (items, refusal) = Read(body);
        if (items is null) { return refusal; }

        var answers = new Dictionary<string, GraphAnswer>(StringComparer.Ordinal);
        foreach (var item in items)
        {
            var failed = item.DependsOn.FirstOrDefault(id => answers[id].Status >= StatusCodes.Status400BadRequest);
            if ((failed is null ? await AnswerAsync(caller, item, cancellationToken) : GraphErrors.FailedDependency(failed)) is not { } answer) { return null; }

            answers.Add(item.Id, answer);
        }

        return new(StatusCodes.Status200OK, new() { ["responses"] = new JsonArray([.. answers.Select(answer => Write(answer.Key, answer.Value))]) });
    }

    private static (IReadOnlyList<GraphBatchItem>? Items, GraphAnswer? Refusal) Read(JsonNode? body)
    {
        if ((body as JsonObject)?["requests"] is not JsonArray { Count: > 0 } requests) { return (null, GraphErrors.BadRequest("Invalid batch payload format.")); }

        if (requests.Count > MostRequests) { return (null, GraphErrors.BadRequest($"Number of batch request steps exceeds the maximum value of {MostRequests}.")); }

        var items = new List<GraphBatchItem>();
        foreach (var request in requests)
        {
            if (GraphBatchItem.Read(request, [.. items.Select(item => item.Id)]) is not { } item) { return (null, GraphErrors.BadRequest("Invalid batch payload format.")); }

            items.Add(item);
        }

        return (items, null);
    }

    private static JsonObject Write(string id, GraphAnswer answer)
    {
        var headers = new JsonObject();
        if (answer.Body is not null) { headers["Content-Type"] = "application/json"; }

        if (answer.RetryAfter is { } seconds) { headers["Retry-After"] = $"{seconds}"; }

        var written = new JsonObject { ["id"] = id, ["status"] = answer.Status, ["headers"] = headers };
        if (answer.Body is not null) { written["body"] = answer.Body; }

        return written;
    }

    private async Task<GraphAnswer?> AnswerAsync(GraphCaller caller, GraphBatchItem item, CancellationToken cancellationToken)
    {
        using var place = limit.TryEnter(caller, item.Request.Path);
        if (place is null) { return MailboxErrors.TooManyAtOnce(); }

        switch (faults.Take(GraphEndpoints.Root + item.Request.Path))
        {
            case Fault.Throttled fault:
                return GraphErrors.Throttled(fault.RetryAfter);
            case Fault.Unavailable:
                return GraphErrors.Unavailable();
            case Fault.Refused:
                return GraphErrors.BadRequest("The request is refused.");
            case Fault.Dropped:
                return null;
            case Fault.AnswerLost:
                await graph.AnswerAsync(caller, item.Request, cancellationToken);
                return null;
            case Fault.Late fault:
                await Task.Delay(fault.By, time, cancellationToken);
                break;
        }

        return await graph.AnswerAsync(caller, item.Request, cancellationToken);
    }
}
