using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;
using LadderTeams.Service.Graph.Sending;
using LadderTeams.Service.Platform.Telemetry.Calls;

namespace LadderTeams.Service.Graph.Calendars.Batches;

/// <summary>Sends what was asked for once, and gives each request its own answer.</summary>
internal sealed class BatchPost(GraphHttp graph, PlainSender plain, Patience patience, GraphLimits limits, OutsideCalls calls, TimeProvider time)
{
    private const string Address = "$batch";

    /// <summary>One batch after the other, so that no mailbox gets more at once than it takes.</summary>
    public async Task SendAsync(GraphActor actor, IReadOnlyList<BatchItem> asked, CancellationToken cancellationToken)
    {
        foreach (var batch in Batch.Of(asked, limits))
        {
            if (batch.Items is [var only]) { await SendAloneAsync(actor, only, cancellationToken); }
            else { await SendAsync(actor, batch.Items, cancellationToken); }
        }
    }

    private async Task SendAloneAsync(GraphActor actor, BatchItem item, CancellationToken cancellationToken)
    {
        try
        {
            item.Answer(await plain.SendOnceAsync(actor, item.Request, cancellationToken));
        }
        catch (Exception failure) when (failure is GraphBusyException or GraphRefusedException)
        {
            item.Fail(failure);
        }
    }

    private async Task SendAsync(GraphActor actor, List<BatchItem> items, CancellationToken cancellationToken)
    {
        try
        {
            var (request, begun) = (Write(items), calls.Begin());
            var response = await patience.OnceAsync(actor, cancel => graph.SendAsync(actor, request, cancel), cancellationToken);
            if (response == GraphResponse.TooLarge) { await SendEachAsync(actor, items, cancellationToken); }
            else if (response.Status is not StatusCodes.Status200OK) { items.ForEach(item => item.Answer(response)); }
            else { Distribute(items, response, begun); }
        }
        catch (Exception failure) when (failure is GraphBusyException or GraphRefusedException)
        {
            items.ForEach(item => item.Fail(failure));
        }
    }

    /// <summary>One of them has more to say than there is room for. The writes are done, or not: nobody knows.</summary>
    private async Task SendEachAsync(GraphActor actor, List<BatchItem> items, CancellationToken cancellationToken)
    {
        foreach (var item in items)
        {
            if (item.Request.IsRepeatable) { await SendAloneAsync(actor, item, cancellationToken); }
            else { item.Fail(new GraphBusyException(0, null)); }
        }
    }

    private GraphRequest Write(List<BatchItem> items) => new(HttpMethod.Post, Address)
    {
        Body = JsonSerializer.SerializeToElement(new([.. items.Select((item, index) => Write(item.Request, NameOf(index)))]), BatchJson.Default.GraphBatch),
        LargestAnswer = limits.LargestBatchAnswer,
    };

    private static GraphBatchRequest Write(GraphRequest request, string id)
    {
        var headers = new Dictionary<string, string>();
        if (request.Prefer is not null) { headers["Prefer"] = request.Prefer; }

        if (request.IfMatch is not null) { headers["If-Match"] = request.IfMatch; }

        if (request.Body is not null) { headers["Content-Type"] = "application/json"; }

        return new(id, request.Method.Method, $"/{request.Path}", headers, request.Body);
    }

    /// <param name="begun">When the batch was sent.</param>
    private void Distribute(List<BatchItem> items, GraphResponse response, long begun)
    {
        var answers = response.Read(BatchJson.Default.GraphBatchAnswer)?.Responses?.OfType<GraphBatchResponse>().ToLookup(answer => answer.Id);
        foreach (var (index, item) in items.Index())
        {
            var told = answers?[NameOf(index)].FirstOrDefault();
            calls.End(Dependency.GraphBatch, GraphOperation.Of(item.Request.Method.Method, item.Request.Path), begun, OutsideCalls.OutcomeOf(told?.Status ?? 0, told?.RetryAfter is not null));
            if (answers is null) { item.Answer(response); } // which nothing can be read from
            else if (told is not { Status: { } status } answer) { item.Fail(new GraphBusyException(0, null)); }
            else if (IsBusy(status)) { item.Fail(new GraphBusyException(status, RetryAfter.From(answer.RetryAfter, time.GetUtcNow()))); }
            else { item.Answer(new(status, answer.Body is { } body ? JsonMarshal.GetRawUtf8Value(body).ToArray() : default)); }
        }
    }

    private static bool IsBusy(int status) =>
        status is StatusCodes.Status429TooManyRequests or StatusCodes.Status424FailedDependency or >= StatusCodes.Status500InternalServerError;

    private static string NameOf(int index) => (index + 1).ToString(CultureInfo.InvariantCulture);
}
