using System.Globalization;
using System.Text.Json.Nodes;

namespace LadderTeams.Local.Tenant.Graph;

/// <summary>Refusals in Graph's form and words.</summary>
internal static class GraphErrors
{
    public static GraphAnswer BadRequest(string message, string code = "BadRequest") => Error(StatusCodes.Status400BadRequest, code, message);

    public static GraphAnswer UnsupportedQuery(string message) => BadRequest(message, "Request_UnsupportedQuery");

    public static GraphAnswer NoSuchSegment(string segment) => BadRequest($"Resource not found for the segment '{segment}'.");

    public static GraphAnswer Unauthorized(string message) => Error(StatusCodes.Status401Unauthorized, "InvalidAuthenticationToken", message);

    public static GraphAnswer Forbidden() =>
        Error(StatusCodes.Status403Forbidden, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.");

    /// <param name="resource">An id, or the name of a reference such as <c>manager</c>.</param>
    public static GraphAnswer NotFound(string resource) => Error(
        StatusCodes.Status404NotFound,
        "Request_ResourceNotFound",
        $"Resource '{resource}' does not exist or one of its queried reference-property objects are not present.");

    public static GraphAnswer MethodNotAllowed() => Error(StatusCodes.Status405MethodNotAllowed, "Request_BadRequest", "Specified HTTP method is not allowed for the request target.");

    public static GraphAnswer SyncStateNotFound() => Error(StatusCodes.Status410Gone, "SyncStateNotFound", "The sync state generation is not found.");

    public static GraphAnswer FailedDependency(string id) =>
        Error(StatusCodes.Status424FailedDependency, "FailedDependency", $"The request was not executed because request '{id}', on which it depends, failed.");

    public static GraphAnswer Throttled(TimeSpan retryAfter, string code = "TooManyRequests", string message = "Too many requests.") =>
        Error(StatusCodes.Status429TooManyRequests, code, message) with { RetryAfter = (int)Math.Ceiling(retryAfter.TotalSeconds) };

    public static GraphAnswer Unavailable() => Error(StatusCodes.Status503ServiceUnavailable, "serviceNotAvailable", "The service is temporarily unavailable.");

    public static GraphAnswer Error(int status, string code, string message)
    {
        var request = Guid.NewGuid();
        var inner = new JsonObject
        {
            ["date"] = TimeProvider.System.GetUtcNow().UtcDateTime.ToString("s", CultureInfo.InvariantCulture),
            ["request-id"] = $"{request}",
            ["client-request-id"] = $"{request}",
        };
        return new(status, new() { ["error"] = new JsonObject { ["code"] = code, ["message"] = message, ["innerError"] = inner } });
    }
}
