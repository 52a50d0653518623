using LadderTeams.Local.Tenant.Calendars.Events;

namespace LadderTeams.Local.Tenant.Calendars.Demo;

/// <summary>Texts of invites, in the HTML that the programs write in which people write them.</summary>
internal static class DemoBodies
{
    public static EventBody Empty { get; } = Page("<br>");

    public static IReadOnlyList<EventBody> OfOneOnOnes { get; } = [OutlookForWindows(), OutlookOnTheWeb(), Empty, Text(), Phone()];

    private static EventBody OutlookForWindows() => new(
        """
        <html xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:w="urn:schemas-microsoft-com:office:word" xmlns="http://www.w3.org/TR/REC-html40"><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><meta name="Generator" content="Microsoft Word 15 (filtered medium)"><style><!--
        @font-face {font-family:Aptos;}
        p.MsoNormal, li.MsoNormal, div.MsoNormal {margin:0cm; font-size:11.0pt; font-family:"Aptos",sans-serif;}
        --></style></head><body lang="EN-GB" link="#467886" vlink="#96607D" style="word-wrap:break-word"><div class="WordSection1"><p class="MsoNormal">Our regular time. Add what you want to talk about to the list:<o:p></o:p></p><ul style="margin-top:0cm" type="disc"><li class="MsoListParagraph" style="margin-left:0cm;mso-list:l0 level1 lfo1">what went well<o:p></o:p></li><li class="MsoListParagraph" style="margin-left:0cm;mso-list:l0 level1 lfo1">what is in your way<o:p></o:p></li></ul><p class="MsoNormal"><o:p>&nbsp;</o:p></p></div></body></html>
        """);

    private static EventBody OutlookOnTheWeb() => Page(
        """
        <div class="elementToProof" style="font-family:Aptos,Aptos_EmbeddedFont,Calibri,Helvetica,sans-serif; font-size:12pt; color:rgb(0,0,0)">Notes: <a href="https://notes.tidewater.example/one-on-ones" id="LPlnk128" class="OWAAutoLink" data-auth="NotApplicable">our page</a></div>
        <div class="elementToProof" style="font-family:Aptos,Aptos_EmbeddedFont,Calibri,Helvetica,sans-serif; font-size:12pt; color:rgb(0,0,0)"><br></div>
        """);

    private static EventBody Phone() => Page("""<div dir="auto">Walk &amp; talk if it is dry, otherwise by the window.<br><br><span>Get <a href="https://aka.ms/AAb9ysg">Outlook for Android</a></span></div>""");

    private static EventBody Text() => new("Half an hour for whatever is on your mind.\r\nBring the week's one question.\r\n", IsHtml: false);

    private static EventBody Page(string body) => new($"<html><head>\r\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"></head><body>\r\n{body}\r\n</body></html>");
}
