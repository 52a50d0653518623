using System.Text.Json.Nodes;

namespace LadderTeams.Local.Tenant.Graph;

/// <summary>An answer, whether it stands alone or in a batch.</summary>
/// <param name="Body">Null for an answer without content.</param>
internal sealed record GraphAnswer(int Status, JsonObject? Body)
{
    /// <summary>In whole seconds; null when there is nothing to wait for.</summary>
    public int? RetryAfter { get; init; }

    public Task WriteAsync(HttpContext context)
    {
        context.Response.StatusCode = Status;
        context.Response.Headers.CacheControl = "no-cache";
        if (RetryAfter is { } seconds) { context.Response.Headers.RetryAfter = $"{seconds}"; }

        if (Status is StatusCodes.Status401Unauthorized) { context.Response.Headers.WWWAuthenticate = "Bearer"; }

        return Body is null ? Task.CompletedTask : TypedResults.Json(Body).ExecuteAsync(context);
    }
}
