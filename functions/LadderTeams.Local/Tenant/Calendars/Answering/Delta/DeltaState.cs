using System.Buffers.Text;
using System.Text.Json;

namespace LadderTeams.Local.Tenant.Calendars.Answering.Delta;

/// <summary>How far a round has come, in a token that the client hands back and cannot read anything into.</summary>
/// <param name="Generation">Of the calendar, when the token was written.</param>
/// <param name="From">The beginning of the window.</param>
/// <param name="To">The end of the window.</param>
/// <param name="Since">The version of the calendar that the client knows; null when it knows nothing.</param>
/// <param name="Until">The version that this round tells of.</param>
/// <param name="Position">Of the first entry that was not told yet.</param>
internal sealed record DeltaState(string Generation, DateTimeOffset From, DateTimeOffset To, int? Since, int Until, int Position)
{
    /// <summary>Null for a token that was not written here.</summary>
    public static DeltaState? Read(string token)
    {
        try
        {
            return JsonSerializer.Deserialize<DeltaState>(Base64Url.DecodeFromChars(token)) is { Generation: not null, Since: null or >= 0, Until: >= 0, Position: >= 0 } state ? state : null;
        }
        catch (Exception failure) when (failure is FormatException or JsonException)
        {
            return null;
        }
    }

    public string Write() => Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(this));
}
