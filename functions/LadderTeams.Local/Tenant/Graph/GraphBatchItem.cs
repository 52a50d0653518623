using System.Text.Json.Nodes;

namespace LadderTeams.Local.Tenant.Graph;

/// <param name="DependsOn">Ids of requests before it.</param>
internal sealed record GraphBatchItem(string Id, GraphRequest Request, IReadOnlyList<string> DependsOn)
{
    /// <summary>Null for what is no request, has an id of <paramref name="before"/>, or depends on what is not before it.</summary>
    public static GraphBatchItem? Read(JsonNode? request, IReadOnlyCollection<string> before)
    {
        if (TextOf(request, "id") is not { Length: > 0 } id || before.Contains(id)
            || TextOf(request, "method") is not { } method
            || TextOf(request, "url") is not { Length: > 0 } url || url.Contains("://", StringComparison.Ordinal)) { return null; }

        var dependsOn = request!["dependsOn"] is JsonArray ids ? ids.Select(node => node is JsonValue value && value.TryGetValue<string>(out var text) ? text : "").ToList() : [];
        if (!dependsOn.TrueForAll(before.Contains)) { return null; }

        var (path, query) = url.Split('?', 2) is [var left, var right] ? (left, $"?{right}") : (url, "");
        var sent = new GraphRequest(method.ToUpperInvariant(), $"/{Uri.UnescapeDataString(path.TrimStart('/'))}", query, HeaderOf(request, "Prefer") ?? "")
        {
            IfMatch = HeaderOf(request, "If-Match"),
            Body = request["body"],
        };
        return new(id, sent, dependsOn);
    }

    private static string? HeaderOf(JsonNode request, string name) =>
        (request["headers"] as JsonObject)?.FirstOrDefault(header => header.Key.Equals(name, StringComparison.OrdinalIgnoreCase)).Value is JsonValue value
            && value.TryGetValue<string>(out var text) ? text : null;

    private static string? TextOf(JsonNode? node, string name) =>
        (node as JsonObject)?[name] is JsonValue value && value.TryGetValue<string>(out var text) ? text : null;
}
