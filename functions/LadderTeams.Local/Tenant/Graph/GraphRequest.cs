using System.Text.Json.Nodes;

namespace LadderTeams.Local.Tenant.Graph;

/// <param name="Path">Below the version, beginning with a slash.</param>
/// <param name="Query">With its question mark, or empty.</param>
/// <param name="Prefer">Empty when the header is absent.</param>
internal sealed record GraphRequest(string Method, string Path, string Query, string Prefer)
{
    public string? IfMatch { get; init; }

    /// <summary>Null for a request without content.</summary>
    public JsonNode? Body { get; init; }
}
