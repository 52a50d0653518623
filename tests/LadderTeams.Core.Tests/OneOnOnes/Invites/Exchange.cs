using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace LadderTeams.Core.Tests.OneOnOnes.Invites;

/// <summary>What a calendar does to a body that it stores: classes, comments and data attributes go, ids get another name, lines break anew.</summary>
internal static class Exchange
{
    public static string Store(string html) => Edit(html, _ => { });

    /// <summary>As a person changes it in an editor, and stored.</summary>
    public static string Edit(string html, Action<IHtmlElement> change)
    {
        var body = new HtmlParser().ParseDocument(html).Body!;
        change(body);
        foreach (var comment in body.Descendants<IComment>().ToList()) { comment.Remove(); }

        foreach (var element in body.Descendants<IElement>())
        {
            foreach (var attribute in element.Attributes.ToList()) { Clean(element, attribute); }
        }

        foreach (var text in body.Descendants<IText>().Where(text => text.Data.Length > 40 && text.ParentElement is not { LocalName: "pre" }))
        {
            text.Data = text.Data.Insert(text.Data.IndexOf(' ', 20) is var space and > 0 ? space : 0, "\r\n");
        }

        return $"<html>\r\n<head>\r\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\">\r\n</head>\r\n<body>\r\n{Lines(body)}\r\n</body>\r\n</html>\r\n";
    }

    private static void Clean(IElement element, IAttr attribute)
    {
        if (attribute.Name is "class" || attribute.Name.StartsWith("data-", StringComparison.Ordinal)) { element.RemoveAttribute(attribute.Name); }

        if (attribute.Name is "id" && !attribute.Value.StartsWith("x_", StringComparison.Ordinal)) { element.SetAttribute("id", $"x_{attribute.Value}"); }
    }

    private static string Lines(IElement body) => string.Join("\r\n", body.ChildNodes.Select(node => node.ToHtml())).Replace("</li><li>", "</li>\r\n<li>", StringComparison.Ordinal);
}
