namespace LadderTeams.Core.OneOnOnes.Invites;

/// <summary>Tells by its link alone, in any language, whether the part of an invite that Teams wrote is there.</summary>
internal static class JoinLink
{
    private static readonly string[] TeamsHosts =
        ["teams.microsoft.com", "teams.cloud.microsoft", "teams.live.com", "gov.teams.microsoft.us", "dod.teams.microsoft.us", "teams.microsoftonline.cn"];

    private enum Form
    {
        Other,

        /// <summary><c>/l/meetup-join/19:meeting_…@thread.v2/0?context=…</c></summary>
        Long,

        /// <summary><c>/meet/2104…?p=…</c></summary>
        Short,
    }

    /// <summary>
    /// A meeting of Teams has a long address and a short one. Where the calendar tells one and the body shows the other, nothing says that they
    /// belong together, and any meeting's will do.
    /// </summary>
    public static bool IsAmong(IEnumerable<string> addresses, string joinAddress)
    {
        var (form, join) = Read(joinAddress);
        return addresses.Select(Read).Any(found => found.Form == form ? string.Equals(found.Meeting, join, StringComparison.OrdinalIgnoreCase)
            : form is not Form.Other && found.Form is not Form.Other);
    }

    /// <summary>What comes behind the meeting of Teams' addresses says who asks, and in which language.</summary>
    private static (Form Form, string Meeting) Read(string address)
    {
        var plain = WrittenAddress.Plain(address);
        if (!Uri.TryCreate(plain, UriKind.Absolute, out var uri) || !TeamsHosts.Contains(uri.Host, StringComparer.OrdinalIgnoreCase)) { return (Form.Other, plain); }

        var form = uri.AbsolutePath.StartsWith("/l/meetup-join/", StringComparison.OrdinalIgnoreCase) ? Form.Long
            : uri.AbsolutePath.StartsWith("/meet/", StringComparison.OrdinalIgnoreCase) ? Form.Short
            : Form.Other;
        return form is Form.Other ? (form, plain) : (form, uri.AbsolutePath.TrimEnd('/'));
    }
}
