using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace LadderTeams.Core.Tests.OneOnOnes.Invites;

/// <summary>A body without what calendars change as they please: two of the same meaning are the same string.</summary>
internal static partial class Meaning
{
    public static string Of(string html) => Of(new HtmlParser().ParseDocument(Exchange.Store(html)).Body!);

    /// <summary>Of what is not a block of ours, found without the product's help.</summary>
    public static string OfTheRest(string html)
    {
        var body = new HtmlParser().ParseDocument(Exchange.Store(html)).Body!;
        foreach (var anchor in Ours(body).ToList()) { Take(anchor); }

        return Of(body);
    }

    public static IEnumerable<IHtmlAnchorElement> Ours(IElement body) =>
        body.Descendants<IHtmlAnchorElement>().Where(anchor => anchor.GetAttribute("href")?.Contains(Some.Key, StringComparison.Ordinal) is true);

    private static void Take(IHtmlAnchorElement anchor)
    {
        var line = anchor.Closest("p")!;
        if (line.NextElementSibling is { LocalName: "ul" } list) { list.Remove(); }

        line.Remove();
    }

    private static string Of(INode node)
    {
        var said = new StringBuilder();
        Say(node, said);
        return said.ToString();
    }

    private static void Say(INode node, StringBuilder said)
    {
        if (node is IText text) { said.Append(Blank().Replace(text.Data, " ").Trim(' ')); }

        if (node is IElement element)
        {
            var attributes = element.Attributes.OrderBy(attribute => attribute.Name, StringComparer.Ordinal).Select(attribute => $" {attribute.Name}={attribute.Value}");
            said.Append('<').Append(element.LocalName).AppendJoin("", attributes).Append('>');
            foreach (var child in element.ChildNodes) { Say(child, said); }

            said.Append("</>");
        }
    }

    /// <summary>Not the no-break space, which is seen.</summary>
    [GeneratedRegex(@"[ \t\r\n\f]+")]
    private static partial Regex Blank();
}
