using System.Buffers.Binary;
using System.Globalization;
using System.Net;
using System.Security.Cryptography;
using System.Text;
using AngleSharp.Html.Parser;
using LadderTeams.Local.Tenant.Calendars.Events;

namespace LadderTeams.Local.Tenant.Calendars.Bodies;

/// <summary>What Teams writes below an invite's text, for people to join by. Without its link in the body there is no online meeting.</summary>
internal static class TeamsBlock
{
    private const string Line = "________________________________________________________________________________";

    public static string JoinUrl(Guid meeting, Guid tenant, Guid organizer) =>
        $"https://teams.microsoft.com/l/meetup-join/19%3ameeting_{Convert.ToBase64String(meeting.ToByteArray()).TrimEnd('=').Replace('+', '-').Replace('/', '_')}%40thread.v2/0"
        + $"?context=%7b%22Tid%22%3a%22{tenant}%22%2c%22Oid%22%3a%22{organizer}%22%7d";

    public static EventBody AddTo(EventBody body, string joinUrl)
    {
        if (!body.IsHtml) { return body with { Content = $"{body.Content}\n{Line}\nMicrosoft Teams\nJoin the meeting now<{joinUrl}>\n{Line}" }; }

        var end = body.Content.LastIndexOf("</body>", StringComparison.OrdinalIgnoreCase);
        return body with { Content = end < 0 ? body.Content + Html(joinUrl) : body.Content.Insert(end, Html(joinUrl)) };
    }

    public static bool IsIn(EventBody body, string joinUrl) => body.IsHtml
        ? new HtmlParser().ParseDocument(body.Content).QuerySelectorAll("a[href]").Any(link => link.GetAttribute("href") == joinUrl)
        : body.Content.Contains(joinUrl, StringComparison.Ordinal);

    private static string Html(string joinUrl)
    {
        var number = BinaryPrimitives.ReadUInt32BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(joinUrl)));
        var id = string.Create(CultureInfo.InvariantCulture, $"{200 + (number % 200)} {number / 7 % 1000:000} {number / 11 % 1000:000} {number / 13 % 1000:000}");
        var url = WebUtility.HtmlEncode(joinUrl);
        return
            $"""
            <br>
            <div class="me-email-text" lang="en-US" style="max-width:1024px; color:#242424; font-family:'Segoe UI','Helvetica Neue',Helvetica,Arial,sans-serif">
            <div aria-hidden="true" style="margin-bottom:24px; overflow:hidden; white-space:nowrap">{Line}</div>
            <div style="margin-bottom:12px"><span class="me-email-text" style="font-size:24px; font-weight:700; margin-right:12px">Microsoft Teams</span><a id="meet_invite_block.action.help" class="me-email-link" href="https://aka.ms/JoinTeamsMeeting?omkt=en-US" style="font-size:14px; color:#5B5FC7">Need help?</a></div>
            <div style="margin-bottom:6px"><a id="meet_invite_block.action.join_link" class="me-email-headline" href="{url}" target="_blank" rel="noreferrer noopener" style="font-size:20px; font-weight:600; text-decoration:underline; color:#5B5FC7">Join the meeting now</a></div>
            <div style="margin-bottom:6px"><span class="me-email-text-secondary" style="font-size:14px; color:#616161">Meeting ID: </span><span class="me-email-text" style="font-size:14px; color:#242424">{id}</span></div>
            <div style="margin-bottom:24px; max-width:532px"><hr style="border:0; background:#D1D1D1; height:1px"></div>
            <div><span class="me-email-text-secondary" style="font-size:14px; color:#616161">For organizers: </span><a id="meet_invite_block.action.organizer_meet_options" class="me-email-link" href="https://teams.microsoft.com/meetingOptions/?language=en-US" style="font-size:14px; color:#5B5FC7">Meeting options</a></div>
            <div aria-hidden="true" style="margin-top:24px; overflow:hidden; white-space:nowrap">{Line}</div>
            </div>
            """;
    }
}
