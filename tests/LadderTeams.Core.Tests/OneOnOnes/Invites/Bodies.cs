namespace LadderTeams.Core.Tests.OneOnOnes.Invites;

/// <summary>Bodies in the forms in which Outlook, Teams, Google and people write them.</summary>
internal static class Bodies
{
    private const string Meta = "<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">";

    private const string Rule = "________________________________________________________________________________";

    public static string OldTeams { get; } = Teams("en-US", "Microsoft Teams meeting", "Click\r\n here to join the meeting", Some.Join);

    public static string NewTeams { get; } = $"""
        <html><head>{Meta}</head><body><div>Wir sehen uns.</div><br>
        <div class="me-email-text" lang="de-DE" style="max-width:1024px; color:#242424">
        <div aria-hidden="true" style="margin-bottom:24px; overflow:hidden; white-space:nowrap">{Rule}</div>
        <div style="margin-bottom:12px"><span class="me-email-text" style="font-size:24px">Microsoft Teams</span>
        <a href="https://aka.ms/JoinTeamsMeeting?omkt=de-DE" id="meet_invite_block.action.help" class="me-email-link">Benötigen Sie Hilfe?</a> </div>
        <div style="margin-bottom:6px"><a href="{Some.ShortJoin}" id="meet_invite_block.action.join_link" title="Besprechungslink" class="me-email-headline">Jetzt
         an der Besprechung teilnehmen</a> </div>
        <div><span class="me-email-text-secondary">Besprechungs-ID:
        </span><span>210 456 789 012 34</span></div><hr style="border:0; height:1px">
        <div><a href="https://teams.microsoft.com/meetingOptions/?organizerId=bbbb&amp;language=de-DE">Besprechungsoptionen</a></div></div></body></html>
        """;

    /// <summary>With the address at which the meeting is joined, where it is online.</summary>
    public static IReadOnlyDictionary<string, (string Html, string? Join)> All { get; } = new Dictionary<string, (string, string?)>
    {
        ["empty"] = ("", null),
        ["exchange, empty"] = ($"<html>\r\n<head>\r\n{Meta}\r\n</head>\r\n<body>\r\n</body>\r\n</html>\r\n", null),
        ["fragment"] = ("Bring your notes &amp; a question<br>or two.", null),
        ["words and a list"] = ("<p><b>Agenda</b></p><ul><li>News</li><li>Blockers<ul><li>Review of #12</li></ul></li></ul><p>– Grace</p>", null),
        ["list first"] = ("<html><body><ul><li>Her points</li><li>My points</li></ul></body></html>", null),
        ["outlook on a desk"] = ($$"""
            <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns="http://www.w3.org/TR/REC-html40">
            <head>{{Meta}}<meta name="Generator" content="Microsoft Word 15 (filtered medium)"><!--[if !mso]><style>v\:* {behavior:url(#default#VML);}</style><![endif]-->
            <style><!-- p.MsoNormal, li.MsoNormal {margin:0cm; font-size:11.0pt} --></style></head>
            <body lang="EN-GB" link="#0563C1" vlink="#954F72" style="word-wrap:break-word"><div class="WordSection1">
            <p class="MsoNormal">Hi Ada,<o:p></o:p></p><p class="MsoNormal"><o:p>&nbsp;</o:p></p>
            <ul style="margin-top:0cm" type="disc"><li class="MsoNormal" style="mso-list:l0 level1 lfo1">how the week was<o:p></o:p></li></ul>
            <p class="MsoNormal"><a name="_MailOriginal"><span lang="DE">Grüße</span></a></p></div></body></html>
            """, null),
        ["outlook on the web"] = ($"""
            <html><head>{Meta}<style type="text/css" style="display:none"> P {"{margin-top:0;margin-bottom:0;}"} </style></head><body dir="ltr">
            <div class="elementToProof" style="font-family:Aptos,sans-serif; font-size:12pt"><span>Our 1:1. Move it when it does not fit.</span></div>
            <div class="elementToProof" data-ogsc="black"><br></div><div id="Signature"><p>Grace</p></div></body></html>
            """, null),
        ["teams"] = (OldTeams, Some.Join),
        ["teams, short"] = (NewTeams, Some.ShortJoin),
        ["teams, long and short"] = (NewTeams, Some.Join),
        ["teams in arabic"] = (Teams("ar-SA", "اجتماع Microsoft Teams", "انقر هنا للانضمام إلى الاجتماع", Some.Join), Some.Join),
        ["teams behind safe links"] = (Teams("en-US", "Microsoft Teams meeting", "Join", Some.SafeLink(Some.Join)), Some.Join),
        ["google"] = ("""
            <html><body>Weekly with Ada<br><br>-::~:~::~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~::~:~::-<br>Join with Google Meet: <a href="https://meet.google.com/abc-defg-hij">https://meet.google.com/abc-defg-hij</a><br>
            Or dial: (GB)&nbsp;+44 20 1234 5678 PIN: 123456#<br>-::~:~::~:~:~:~:~:~:~:~:~:~:~:~:~:~:~:~::~:~::-</body></html>
            """, null),
        ["a mail below"] = ($"""
            <html><head>{Meta}</head><body><p>As agreed.</p><hr tabindex="-1"><div id="divRplyFwdMsg"><b>From:</b> Ada &lt;ada@example.com&gt;<br><b>Sent:</b> Monday</div>
            <blockquote style="border-left:1px solid"><p>Shall we talk each week?</p><ul><li>growth</li></ul><blockquote>Yes.</blockquote></blockquote></body></html>
            """, null),
        ["a table"] = ("""
            <html><body><table border="1"><tbody><tr><td><p>Topic</p></td><td>Who</td></tr><tr><td><table><tbody><tr><td>nested</td></tr></tbody></table></td><td></td></tr></tbody></table>
            <pre>
              keep   this
            </pre></body></html>
            """, null),
        ["by hand"] = ("<p>1. you<p>2. me<p><a href='https://example.com/?a=1&b=2'>notes</a><br>bis dann", null),
        ["two directions"] = ("<html><body dir=\"rtl\"><p>مرحبا \u200f Ada \u202eabc\u202c</p></body></html>", null),
    };

    private static string Teams(string language, string title, string join, string address) => $"""
        <html><head>{Meta}</head><body>
        <div>Our 1:1<br><br><br>
        <div style="width:100%; height:20px"><span style="white-space:nowrap; opacity:.36">{Rule}</span>
        </div>
        <div class="me-email-text" lang="{language}" style="color:#252424; font-family:'Segoe UI'">
        <div style="margin-top:24px"><span style="font-size:24px">{title}</span></div>
        <a href="{address.Replace("&", "&amp;", StringComparison.Ordinal)}" class="me-email-headline" target="_blank" style="font-size:14px">{join}</a> </div>
        <div><a class="me-email-link" href="tel:&#43;4930123456,,789# ">&#43;49 30 123456,,789#</a></div>
        <div><a href="https://teams.microsoft.com/meetingOptions/?organizerId=bbbb&amp;threadId=19_meeting_QmVpc3BpZWw@thread.v2&amp;language={language}">?</a></div>
        <div style="width:100%"><span>{Rule}</span></div></div></body></html>
        """;
}
