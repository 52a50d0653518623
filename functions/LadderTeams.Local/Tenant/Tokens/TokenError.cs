using System.Globalization;
using System.Text.Json.Nodes;

namespace LadderTeams.Local.Tenant.Tokens;

/// <summary>A refusal as Entra words it. Programs tell refusals apart by <paramref name="Code"/> and <paramref name="Number"/>.</summary>
internal sealed record TokenError(string Code, int Number, string Text, int Status = StatusCodes.Status400BadRequest, string? Suberror = null, string? Claims = null)
{
    public string Description => $"AADSTS{Number}: {Text}";

    public static TokenError Missing(string parameter) =>
        new("invalid_request", 900144, $"The request body must contain the following parameter: '{parameter}'.");

    public static TokenError InvalidRequest(string text) => new("invalid_request", 9002313, $"Invalid request. {text}");

    public static TokenError InvalidGrant(int number, string text) => new("invalid_grant", number, text);

    public static TokenError InvalidClient(int number, string text) => new("invalid_client", number, text, StatusCodes.Status401Unauthorized);

    public static TokenError UnknownClient(string? client) =>
        new("unauthorized_client", 700016, $"Application with identifier '{client}' was not found in the directory.");

    public static TokenError UnknownScope(string? scope) =>
        new("invalid_scope", 70011, $"The provided request must include a 'scope' input parameter. The provided value for the input parameter 'scope' is not valid. The scope {scope} is not valid.");

    public static TokenError ForItself(Guid client) =>
        new("invalid_request", 90009, $"Application '{client}' is requesting a token for itself. This scenario is supported only if resource is specified using the GUID based App Identifier.");

    public static TokenError NotDefaultScope(string? scope) =>
        new("invalid_scope", 1002012, $"The provided value for scope {scope} is not valid. Client credential flows must have a scope value with /.default suffixed to the resource identifier (application ID URI).");

    public static TokenError NoSuchPerson() => InvalidGrant(50034, "The user account does not exist in the directory.");

    public static TokenError ConsentRequired(Guid client) => new(
        "invalid_grant",
        65001,
        $"The user or administrator has not consented to use the application with ID '{client}' named '{RegisteredClient.Name}'. Send an interactive authorization request for this user and resource.",
        Suberror: "consent_required",
        Claims: """{"access_token":{"polids":{"essential":true,"values":["980f951c-e392-4fcd-b6d4-d9b1cac733f4"]}}}""");

    public IResult ToResult(DateTimeOffset now)
    {
        var trace = Guid.NewGuid();
        var correlation = Guid.NewGuid();
        var time = now.UtcDateTime.ToString("u", CultureInfo.InvariantCulture);
        var body = new JsonObject
        {
            ["error"] = Code,
            ["error_description"] = $"{Description} Trace ID: {trace} Correlation ID: {correlation} Timestamp: {time}",
            ["error_codes"] = new JsonArray(Number),
            ["timestamp"] = time,
            ["trace_id"] = $"{trace}",
            ["correlation_id"] = $"{correlation}",
        };
        if (Suberror is not null) { body["suberror"] = Suberror; }

        if (Claims is not null) { body["claims"] = Claims; }

        return TypedResults.Json(body, statusCode: Status);
    }
}
