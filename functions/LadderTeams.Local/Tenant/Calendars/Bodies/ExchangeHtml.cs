using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace LadderTeams.Local.Tenant.Calendars.Bodies;

/// <summary>What Exchange makes of the HTML that a program hands it.</summary>
internal static class ExchangeHtml
{
    private const string Renamed = "x_";

    public static string Clean(string html)
    {
        var document = new HtmlParser().ParseDocument(html);
        foreach (var comment in document.Descendants<IComment>().ToList()) { comment.Remove(); }

        foreach (var element in document.QuerySelectorAll("script, style, meta, link, title, object, iframe").ToList()) { element.Remove(); }

        foreach (var element in document.All) { Clean(element); }

        return $"<html><head>\r\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"></head><body{Attributes(document.Body!)}>\r\n{document.Body!.InnerHtml.Trim().ReplaceLineEndings("\r\n")}\r\n</body></html>";
    }

    private static void Clean(IElement element)
    {
        foreach (var attribute in element.Attributes.ToList())
        {
            if (attribute.Name is "class" || attribute.Name.StartsWith("data-", StringComparison.Ordinal) || attribute.Name.StartsWith("on", StringComparison.Ordinal))
            {
                element.RemoveAttribute(attribute.Name);
            }
            else if (attribute.Name is "id" && !attribute.Value.StartsWith(Renamed, StringComparison.Ordinal)) { element.SetAttribute("id", Renamed + attribute.Value); }
            else if (attribute.Name is "style") { element.SetAttribute("style", Style(attribute.Value)); }
        }
    }

    private static string Style(string style) => string.Join(
        "; ",
        style.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(rule => rule.Split(':', 2, StringSplitOptions.TrimEntries)).Select(parts => string.Join(':', parts)));

    private static string Attributes(IElement body) => string.Concat(body.Attributes.Select(attribute => $" {attribute.Name}=\"{WebUtility.HtmlEncode(attribute.Value)}\""));
}
