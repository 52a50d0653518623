using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Platform.Idempotency;

/// <summary>Gives an answer and remembers it, or gives a remembered one again.</summary>
internal static partial class FirstAnswer
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(500);

    /// <summary>
    /// Nothing is sent before it is remembered. Who goes away does not stop it: whether a write was done that is stopped on its
    /// way, nobody would know.
    /// </summary>
    public static async Task GiveAsync(HttpContext context, IIdempotencyRecords records, IdempotencyClaim.Granted claim, RequestDelegate write)
    {
        var (response, sent, left) = (context.Response, context.Response.Body, context.RequestAborted);
        context.RequestAborted = CancellationToken.None;
        context.Features.Set(claim.Key);
        using var body = new MemoryStream();
        response.Body = body;
        try
        {
            await write(context);
            await response.Body.FlushAsync(CancellationToken.None);
        }
        catch
        {
            await ReleaseInAMomentAsync(context, records, claim);
            throw;
        }
        finally
        {
            response.Body = sent;
        }

        await SettleAsync(context, records, claim, body.ToArray());
        body.Position = 0;
        await body.CopyToAsync(sent, left);
    }

    public static async Task RepeatAsync(HttpContext context, RememberedAnswer answer)
    {
        var response = context.Response;
        response.StatusCode = answer.Status;
        response.ContentType = answer.ContentType;
        response.Headers.Location = answer.Location;
        response.Headers.ETag = answer.ETag;
        if (answer.Body is { Length: > 0 } body) { await response.Body.WriteAsync(body, context.RequestAborted); }
    }

    /// <summary>Not cancelled with the request, whose work is done.</summary>
    private static async Task SettleAsync(HttpContext context, IIdempotencyRecords records, IdempotencyClaim.Granted claim, byte[] body)
    {
        var (response, headers) = (context.Response, context.Response.Headers);
        if (response.StatusCode >= StatusCodes.Status400BadRequest)
        {
            await records.ReleaseAsync(claim, CancellationToken.None);
            return;
        }

        try
        {
            await records.RememberAsync(claim, new(response.StatusCode, headers.Location, headers.ETag, response.ContentType, body), CancellationToken.None);
        }
        catch (StorageUnavailableException failure)
        {
            // What was asked is done, and saying otherwise would have it done twice.
            Log.NotRemembered(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(FirstAnswer)), failure.Status);
        }
    }

    /// <summary>
    /// Who waited for a store that does not answer is told so, and does not wait for it once more. The release goes on;
    /// and a claim that nobody releases is held for some minutes.
    /// </summary>
    private static async Task ReleaseInAMomentAsync(HttpContext context, IIdempotencyRecords records, IdempotencyClaim.Granted claim)
    {
        try
        {
            await records.ReleaseAsync(claim, CancellationToken.None).WaitAsync(Moment, context.RequestServices.GetRequiredService<TimeProvider>());
        }
        catch (Exception late) when (late is TimeoutException or StorageUnavailableException)
        {
            Log.NotReleased(context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(FirstAnswer)));
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The answer to a write could not be remembered: the store answered {Status}")]
        public static partial void NotRemembered(ILogger logger, int status);

        [LoggerMessage(LogLevel.Warning, "The key of a write that failed is not free yet: the store does not answer")]
        public static partial void NotReleased(ILogger logger);
    }
}
