using System.Globalization;

namespace LadderTeams.Service.Graph.Calendars.Wire;

/// <summary>A time in a zone that Outlook names.</summary>
internal sealed record GraphTime(string? DateTime, string? TimeZone)
{
    public static string Write(DateTimeOffset time) => time.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);

    /// <summary>Null for a zone that was not asked for, or that a person made.</summary>
    public DateTimeOffset? ToUtc() =>
        TimeZone is "UTC" or "Etc/UTC" or "tzone://Microsoft/Utc"
        && DateTimeOffset.TryParse(DateTime, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal | DateTimeStyles.AdjustToUniversal, out var time) ? time : null;
}
