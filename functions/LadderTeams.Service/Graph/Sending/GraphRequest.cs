using System.Text.Json;
using LadderTeams.Core.Assessments;

namespace LadderTeams.Service.Graph.Sending;

/// <param name="Path">With its query, below the version and without a slash before it; escaped.</param>
internal sealed record GraphRequest(HttpMethod Method, string Path)
{
    /// <summary>Whose mailbox it goes to; null for none.</summary>
    public PersonId? Owner { get; init; }

    public string? Prefer { get; init; }

    public string? IfMatch { get; init; }

    public JsonElement? Body { get; init; }

    /// <summary>In bytes.</summary>
    public required int LargestAnswer { get; init; }

    /// <summary>Whether it is sent again when nobody knows what became of it. Of a write, whoever asked for it decides.</summary>
    public bool IsRepeatable => Method == HttpMethod.Get;
}
