using System.Text.RegularExpressions;

namespace LadderTeams.Local.Tenant.Calendars.Answering.Queries;

/// <summary>The id of a single-value extended property: <c>String {GUID} Name NAME</c>. Exchange writes the GUID in small letters.</summary>
internal static partial class PropertyId
{
    /// <summary>Null for what is none.</summary>
    public static string? Read(string id) => Form().Match(id) is { Success: true } match
        ? $"String {{{match.Groups[1].Value.ToLowerInvariant()}}} Name {match.Groups[2].Value}"
        : null;

    [GeneratedRegex(@"^String \{([0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12})\} Name (\S+)$")]
    private static partial Regex Form();
}
