using System.Text;

namespace LadderTeams.Core.OneOnOnes.Recognition;

/// <summary>The chat of a meeting in Teams, such as <c>19:meeting_…@thread.v2</c>. All occurrences of a series share it, and all who attend.</summary>
public sealed record MeetingChat
{
    private const string Scheme = "19:", Host = "@thread.v2";
    private const string LongAddress = "/l/meetup-join/";
    private const int LongestId = 512;

    private MeetingChat(string id) => Id = id;

    public string Id { get; }

    /// <summary>Null for an address of another form: the short ones of Teams do not tell their chat.</summary>
    /// <param name="joinAddress">As the calendar has it.</param>
    public static MeetingChat? OfJoinAddress(string? joinAddress) =>
        Uri.TryCreate(joinAddress, UriKind.Absolute, out var uri) && uri.AbsolutePath.StartsWith(LongAddress, StringComparison.OrdinalIgnoreCase)
            ? From(Uri.UnescapeDataString(uri.AbsolutePath[LongAddress.Length..].Split('/')[0]))
            : null;

    /// <summary>Null for what names no meeting.</summary>
    /// <param name="meeting">What a client of Teams calls the meeting: <c>0#19:meeting_…@thread.v2#0</c> in Base64, or the chat's id itself.</param>
    // https://learn.microsoft.com/microsoftteams/platform/apps-in-teams-meetings/meeting-apps-apis
    public static MeetingChat? OfMeeting(string? meeting) =>
        meeting is null || meeting.Length > LongestId ? null
        : From(meeting) ?? (Decoded(meeting)?.Split('#') is [_, var chat, _] ? From(chat) : null);

    private static MeetingChat? From(string id) =>
        id.Length <= LongestId && id.StartsWith(Scheme, StringComparison.OrdinalIgnoreCase) && id.EndsWith(Host, StringComparison.OrdinalIgnoreCase)
        && id[Scheme.Length..^Host.Length] is { Length: > 0 } name && name.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-')
            ? new(id.ToLowerInvariant())
            : null;

    private static string? Decoded(string text)
    {
        var bytes = new byte[text.Length];
        return Convert.TryFromBase64String(text, bytes, out var length) ? Encoding.UTF8.GetString(bytes, 0, length) : null;
    }
}
