using System.Buffers.Text;
using System.Text.Json;

namespace LadderTeams.Local.Tenant.Graph;

/// <summary>How far a client has come, in a token that it hands back and cannot read anything into.</summary>
internal sealed record GraphState
{
    /// <summary>Position of the first who was not answered yet.</summary>
    public int From { get; init; }

    /// <summary>How many changes the client knew when it asked; null when it knew nobody.</summary>
    public int? Since { get; init; }

    /// <summary>How many changes there were when the round began.</summary>
    public int Until { get; init; }

    public IReadOnlyList<string>? Select { get; init; }

    /// <summary>The beginning for no token; null for one that was not written here.</summary>
    public static GraphState? Read(string? token)
    {
        if (token is null) { return new(); }

        try
        {
            return JsonSerializer.Deserialize<GraphState>(Base64Url.DecodeFromChars(token)) is { From: >= 0, Until: >= 0, Since: null or >= 0 } state ? state : null;
        }
        catch (Exception failure) when (failure is FormatException or JsonException)
        {
            return null;
        }
    }

    public string Write() => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(this));
}
