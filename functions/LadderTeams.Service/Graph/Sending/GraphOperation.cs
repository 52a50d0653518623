using System.Collections.Frozen;

namespace LadderTeams.Service.Graph.Sending;

/// <summary>What a request asks of Graph: its address with a placeholder for whatever is no word of Graph's own.</summary>
internal static class GraphOperation
{
    private const string Root = "/v1.0/";

    private static readonly FrozenSet<string> Words = new[]
    {
        "$batch", "calendarView", "delta", "directReports", "events", "graph.user", "instances", "manager", "me", "subscriptions", "users",
    }.ToFrozenSet(StringComparer.Ordinal);

    public static string Of(HttpRequestMessage request) => Of(request.Method.Method, request.RequestUri is { } address && address.AbsolutePath.StartsWith(Root, StringComparison.Ordinal) ? address.AbsolutePath[Root.Length..] : "");

    /// <param name="path">Below the version; what comes after a question mark does not count.</param>
    public static string Of(string method, string path) => $"{method} {string.Join('/', path.Split('?')[0].Split('/').Select(part => Words.Contains(part) ? part : "{id}"))}";
}
