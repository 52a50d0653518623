using System.Security.Cryptography;
using System.Text;
using LadderTeams.Core.Assessments;

namespace LadderTeams.Service.OneOnOnes.Series;

/// <summary>
/// What a series is called in links and addresses. It follows from the series, so it is the same before it is turned on and after it was off
/// for a while, and nothing follows from it.
/// </summary>
internal static class SeriesKey
{
    private const int Length = 32;

    /// <param name="calendarId">The iCalUId, which the copies of all who attend share.</param>
    public static string Of(string tenant, PersonId organizer, string calendarId) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{tenant}\n{organizer.Value}\n{calendarId}")))[..Length];

    /// <summary>Null for what can be no key, so that it never becomes part of one of a row.</summary>
    public static string? From(string named) => named.Length == Length && named.All(char.IsAsciiHexDigitLower) ? named : null;
}
