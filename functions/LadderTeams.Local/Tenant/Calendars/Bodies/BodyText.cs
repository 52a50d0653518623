using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LadderTeams.Local.Tenant.Calendars.Events;

namespace LadderTeams.Local.Tenant.Calendars.Bodies;

/// <summary>A body in the form that a program prefers.</summary>
internal static partial class BodyText
{
    private const int LongestPreview = 255;
    private static readonly HashSet<string> Blocks = new(StringComparer.Ordinal) { "p", "div", "ul", "ol", "table", "tr", "h1", "h2", "h3", "h4", "hr", "blockquote" };

    public static string Of(EventBody body)
    {
        if (!body.IsHtml) { return body.Content; }

        var text = new StringBuilder();
        Write(new HtmlParser().ParseDocument(body.Content).Body!, text);
        return EmptyLines().Replace(text.ToString(), "\r\n\r\n").Trim();
    }

    public static string HtmlOf(EventBody body) => body.IsHtml
        ? body.Content
        : ExchangeHtml.Clean($"<html><body><div>{WebUtility.HtmlEncode(body.Content).ReplaceLineEndings("<br>\r\n")}</div></body></html>");

    public static string Preview(EventBody body)
    {
        var text = Of(body);
        return text.Length <= LongestPreview ? text : text[..LongestPreview];
    }

    private static void Write(INode node, StringBuilder text)
    {
        if (node is IText words) { text.Append(Spaces().Replace(words.Data, " ")); }

        if (node is not IElement element) { return; }

        if (element.LocalName is "br") { text.Append("\r\n"); }

        if (Blocks.Contains(element.LocalName)) { text.Append("\r\n"); }

        if (element.LocalName is "li") { text.Append("\r\n  *   "); }

        foreach (var child in element.ChildNodes) { Write(child, text); }

        if (element.LocalName is "a" && element.GetAttribute("href") is { } link && link != element.TextContent) { text.Append('<').Append(link).Append('>'); }

        if (Blocks.Contains(element.LocalName)) { text.Append("\r\n"); }
    }

    [GeneratedRegex(@"\s+")]
    private static partial Regex Spaces();

    [GeneratedRegex(@"(?:[ \t]*\r\n){3,}")]
    private static partial Regex EmptyLines();
}
