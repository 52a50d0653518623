using AngleSharp;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace LadderTeams.Core.OneOnOnes.Invites.Bodies;

/// <summary>
/// HTML as a calendar keeps it. A change is made in the source, at the places that the parser tells, and counts only when the parser then finds
/// what the same change makes of the tree: so nothing but the block changes, not even in how it is written.
/// </summary>
internal sealed class HtmlBody : InviteBody
{
    private readonly string source;
    private readonly HtmlSource? html;
    private readonly List<HtmlBlock> blocks;

    public HtmlBody(string source, AgendaLink link)
    {
        this.source = source;
        html = HtmlSource.Read(source);
        blocks = html is null ? [] : HtmlBlock.In(html.Document, link);
        HasLink = html is null ? link.IsIn(source) : Addresses.Any(link.IsIn);
    }

    public override bool IsReadable => html is not null;

    public override IReadOnlyList<BlockContent> Blocks => [.. blocks.Select(block => block.Content)];

    public override bool HasLink { get; }

    public override IEnumerable<string> Addresses => html is null ? []
        : html.Document.Descendants<IHtmlAnchorElement>().Select(anchor => anchor.GetAttribute("href")).OfType<string>()
            .Concat(html.Document.Descendants<IText>().Where(text => text.Parent is not (IHtmlScriptElement or IHtmlStyleElement))
                .SelectMany(text => WrittenAddress.In(text.Data)).Select(match => match.Value));

    public override string? Insert(InviteBlock block)
    {
        if (html?.Document.Body is not { } body) { return null; }

        var written = HtmlBlock.Write(html.Document, block);
        body.Prepend(written);
        return html.Tops(source).Select(top => Spliced(top, top, written)).FirstOrDefault(changed => changed is not null);
    }

    public override string? Replace(InviteBlock? block)
    {
        if (html is null || blocks is not [var old, ..] || html.Place(old.Heading, old.List) is not var (start, end)) { return null; }

        var parent = old.Heading.Parent!;
        var written = block is null ? [] : HtmlBlock.Write(html.Document, block);
        foreach (var node in written) { parent.InsertBefore(node, old.Heading); }

        old.Remove();
        parent.Normalize();
        return Spliced(start, end, written);
    }

    private string? Spliced(int start, int end, INode[] written)
    {
        var changed = string.Concat([source[..start], .. written.Select(node => node.ToHtml()), source[end..]]);
        return HtmlSource.Read(changed) is { } read && html!.Document.Equals(read.Document) ? changed : null;
    }
}
