namespace LadderTeams.Core.OneOnOnes.Invites;

/// <summary>
/// Where the live agenda of a series is. The series' key stands in the address, and so in every wrapping of it: that is what a block is known by
/// when all else of it was cleaned away.
/// </summary>
public sealed record AgendaLink
{
    /// <summary>Short enough for an address and too long to stand in another one by chance.</summary>
    public const int ShortestKey = 16;

    private AgendaLink(string address, string seriesKey) => (Address, SeriesKey) = (address, seriesKey);

    public string Address { get; }

    public string SeriesKey { get; }

    /// <summary>Null unless the key is of letters A to Z and digits, which no wrapping escapes, and stands in an address of the web.</summary>
    public static AgendaLink? From(string address, string seriesKey) =>
        seriesKey.Length >= ShortestKey && seriesKey.All(char.IsAsciiLetterOrDigit) && address.Contains(seriesKey, StringComparison.Ordinal)
        && Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is "https" or "http" && !address.Any(IsMark)
            ? new(address, seriesKey)
            : null;

    internal bool IsIn(string address) => address.Contains(SeriesKey, StringComparison.Ordinal);

    /// <summary>What would end the address where it stands in a text.</summary>
    private static bool IsMark(char letter) => char.IsWhiteSpace(letter) || char.IsControl(letter) || letter is '<' or '>' or '"';
}
