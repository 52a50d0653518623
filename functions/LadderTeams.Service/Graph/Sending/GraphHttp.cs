using System.Net;
using System.Net.Http.Headers;
using System.Runtime.InteropServices;
using LadderTeams.Service.Graph.Tokens;
using LadderTeams.Service.Platform.Telemetry;

namespace LadderTeams.Service.Graph.Sending;

/// <summary>One request to Graph in somebody's name, and an answer that is not larger than it may be.</summary>
internal sealed class GraphHttp(IHttpClientFactory clients, GraphTokens tokens, GraphAddress address, TimeProvider time)
{
    /// <summary>The name of the HTTP client that is used.</summary>
    public const string Client = "Graph";

    private const string Json = "application/json";

    /// <exception cref="GraphBusyException">It is worth another try.</exception>
    /// <exception cref="GraphRefusedException">There is no token for it.</exception>
    public async Task<GraphResponse> SendAsync(GraphActor actor, GraphRequest request, CancellationToken cancellationToken)
    {
        using var first = await SendOnceAsync(actor, request, cancellationToken);
        if (first?.StatusCode is not HttpStatusCode.Unauthorized) { return await ReadAsync(first, cancellationToken); }

        // It may have been revoked, or have run out on the way. Another one tells which.
        tokens.Forget(actor);
        if (ClaimsChallenge.In(first.Headers.WwwAuthenticate) is { } claims) { throw new GraphRefusedException(GraphFailure.Forbidden, claims); }

        using var second = await SendOnceAsync(actor, request, cancellationToken);
        return await ReadAsync(second, cancellationToken);
    }

    /// <returns>Null for an answer that is too large.</returns>
    private async Task<HttpResponseMessage?> SendOnceAsync(GraphActor actor, GraphRequest request, CancellationToken cancellationToken)
    {
        using var message = new HttpRequestMessage(request.Method, address.Of(request.Path)) { Content = ContentOf(request) };
        message.Headers.Authorization = new AuthenticationHeaderValue("Bearer", await tokens.GetAsync(actor, cancellationToken));
        message.Headers.Accept.ParseAdd(Json);
        if (Correlation.Id is { } id)
        {
            message.Headers.TryAddWithoutValidation("client-request-id", id);
            message.Headers.TryAddWithoutValidation("return-client-request-id", "true");
        }

        if (request.Prefer is not null) { message.Headers.TryAddWithoutValidation("Prefer", request.Prefer); }

        if (request.IfMatch is not null) { message.Headers.TryAddWithoutValidation("If-Match", request.IfMatch); }

        using var client = clients.CreateClient(Client);
        client.MaxResponseContentBufferSize = request.LargestAnswer;
        try
        {
            return await client.SendAsync(message, cancellationToken);
        }
        catch (HttpRequestException tooMuch) when (tooMuch.HttpRequestError is HttpRequestError.ConfigurationLimitExceeded)
        {
            return null;
        }
        catch (HttpRequestException lost)
        {
            throw new GraphBusyException((int?)lost.StatusCode ?? 0, null) { IsUndone = IsBeforeSending(lost) };
        }
    }

    private async Task<GraphResponse> ReadAsync(HttpResponseMessage? answer, CancellationToken cancellationToken)
    {
        if (answer is null) { return GraphResponse.TooLarge; }

        var status = (int)answer.StatusCode;
        return status is StatusCodes.Status429TooManyRequests or >= StatusCodes.Status500InternalServerError
            ? throw new GraphBusyException(status, RetryAfter.From(answer.Headers.RetryAfter, time.GetUtcNow()))
            : new(status, await answer.Content.ReadAsByteArrayAsync(cancellationToken));
    }

    private static ByteArrayContent? ContentOf(GraphRequest request) => request.Body is not { } body ? null
        : new(JsonMarshal.GetRawUtf8Value(body).ToArray()) { Headers = { ContentType = new(Json) } };

    private static bool IsBeforeSending(HttpRequestException lost) =>
        lost.HttpRequestError is HttpRequestError.NameResolutionError or HttpRequestError.ConnectionError or HttpRequestError.SecureConnectionError;
}
