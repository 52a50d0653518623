using System.Collections.Frozen;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace LadderTeams.Core.OneOnOnes.Invites.Bodies;

/// <summary>
/// A block in HTML: a paragraph of one line that holds the link, and with nothing between them a list of prompts. Calendars and editors may
/// set both in other tags of the same meaning; a picture, a table, a link or a list inside is somebody else's.
/// </summary>
internal sealed record HtmlBlock(IElement Heading, IElement List, BlockContent Content)
{
    /// <summary>Whoever has more of them has no block of ours alone; looking at each would take long.</summary>
    private const int MostParagraphs = 100;

    private static readonly FrozenSet<string> Inline =
        "a abbr b bdi bdo big code em font i label mark o:p s small span strike strong sub sup tt u wbr".Split(' ').ToFrozenSet();

    /// <summary>What parts words without being anything.</summary>
    private static readonly FrozenSet<string> Breaks = "br p div".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Headings = "p div h1 h2 h3 h4 h5 h6".Split(' ').ToFrozenSet();

    public static List<HtmlBlock> In(IDocument document, AgendaLink link) =>
    [
        .. document.Descendants<IHtmlAnchorElement>().Where(anchor => link.IsIn(AddressOf(anchor)))
            .Select(Paragraph).OfType<IElement>().Distinct().Take(MostParagraphs)
            .Select(paragraph => Read(paragraph, link)).OfType<HtmlBlock>(),
    ];

    public static INode[] Write(IDocument document, InviteBlock block)
    {
        var (line, title, link, list) = (document.CreateElement("p"), document.CreateElement("b"), document.CreateElement("a"), document.CreateElement("ul"));
        title.TextContent = block.Words.Heading;
        link.SetAttribute("href", block.Link.Address);
        link.TextContent = block.Words.Open;
        line.Append(title, document.CreateTextNode(InviteBlock.Dash), link);
        foreach (var prompt in block.Prompts)
        {
            var point = document.CreateElement("li");
            point.TextContent = prompt;
            list.Append(point);
        }

        if (block.Words.IsRightToLeft)
        {
            line.SetAttribute("dir", "rtl");
            list.SetAttribute("dir", "rtl");
        }

        return [line, list];
    }

    /// <summary>With what stands between the two, which shows nothing.</summary>
    public void Remove()
    {
        while (Heading.NextSibling != List) { Heading.NextSibling!.RemoveFromParent(); }

        List.Remove();
        Heading.Remove();
    }

    private static HtmlBlock? Read(IElement heading, AgendaLink link)
    {
        if (!Headings.Contains(heading.LocalName) || NextOf(heading) is not { LocalName: "ul" or "ol" } list) { return null; }

        var links = heading.Descendants<IHtmlAnchorElement>().Select(AddressOf).Where(address => address.Length > 0).ToList();
        var isOurs = links.TrueForAll(link.IsIn) && Holds(heading, name => Inline.Contains(name) || name is "br") && IsListOfLines(list);
        return isOurs ? new(heading, list, BlockContent.Of(TextOf(heading), links[0], list.Children.Select(TextOf))) : null;
    }

    private static bool IsListOfLines(IElement list) =>
        list.Children.Length > 0 && list.ChildNodes.All(child => child is IElement { LocalName: "li" } || IsBlank(child))
        && list.Children.All(point => Holds(point, name => name is not "a" && (Inline.Contains(name) || Breaks.Contains(name))));

    private static bool Holds(IElement element, Func<string, bool> isAllowed) => element.Descendants<IElement>().All(inner => isAllowed(inner.LocalName));

    private static IElement? Paragraph(IElement anchor)
    {
        var around = anchor.ParentElement;
        while (around is not null && Inline.Contains(around.LocalName)) { around = around.ParentElement; }

        return around;
    }

    private static IElement? NextOf(IElement heading)
    {
        var next = heading.NextSibling;
        while (next is not null && IsBlank(next)) { next = next.NextSibling; }

        return next as IElement;
    }

    private static bool IsBlank(INode node) => node is IComment || (node is IText text && WrittenLine.Of(text.Data).Length == 0);

    private static string AddressOf(IElement anchor) => anchor.GetAttribute("href") ?? "";

    private static string TextOf(IElement element)
    {
        var text = new StringBuilder();
        foreach (var node in element.Descendants())
        {
            if (node is IText words) { text.Append(words.Data); }
            else if (node is IElement { LocalName: var name } && Breaks.Contains(name)) { text.Append(' '); }
        }

        return text.ToString();
    }
}
