using System.Text.RegularExpressions;

namespace LadderTeams.Core.OneOnOnes.Invites;

/// <summary>Addresses as they stand in an invite: escaped, perhaps twice, and perhaps in a wrapping of Outlook's.</summary>
internal static partial class WrittenAddress
{
    private const int MostWrappings = 5;

    /// <summary>Where it leads, in one form for all ways of writing it.</summary>
    public static string Plain(string address)
    {
        for (var wrapping = 0; wrapping < MostWrappings; wrapping++)
        {
            address = address.Trim().Replace("&amp;", "&", StringComparison.OrdinalIgnoreCase);
            if (WithinSafeLink(address) is not { } inner) { break; }

            address = Uri.UnescapeDataString(inner);
        }

        return Uri.UnescapeDataString(address);
    }

    /// <summary>Those that stand in a text, with where they do.</summary>
    public static IEnumerable<Match> In(string text) => Address().Matches(text);

    /// <summary>https://learn.microsoft.com/defender-office-365/safe-links-about: the host's first part is the region, its last ones the cloud.</summary>
    private static string? WithinSafeLink(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Host.Contains(".safelinks.protection.", StringComparison.OrdinalIgnoreCase)
            ? uri.Query.TrimStart('?').Split('&').FirstOrDefault(part => part.StartsWith("url=", StringComparison.OrdinalIgnoreCase))?[4..]
            : null;

    [GeneratedRegex(@"https?://[^\s<>""]+", RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
