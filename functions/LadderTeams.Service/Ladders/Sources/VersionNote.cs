namespace LadderTeams.Service.Ladders.Sources;

internal static class VersionNote
{
    /// <summary>Null for a note that says nothing.</summary>
    public static string? From(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
