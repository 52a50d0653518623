using System.Text;
using LadderTeams.Core.Ladders.Import.Html.Lexing;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;

namespace LadderTeams.Core.Ladders.Import.Markdown;

/// <summary>Reads the inline content of one leaf into texts: one, or one for each of its lines where breaks part them.</summary>
internal sealed class InlineReader(Document document, MarkedPart part)
{
    private readonly StringBuilder words = new();
    private readonly List<TextLink> links = [];
    private readonly List<SourceText> lines = [];
    private int start = -1;
    private int end;
    private int bold;
    private int boldLead;
    private bool boldEnded;
    private bool breakPending;

    /// <summary>Empty when the leaf shows no words. The list holds until the next leaf is read.</summary>
    public List<SourceText> Read(ContainerInline? content)
    {
        lines.Clear();
        if (content?.FirstChild is LiteralInline { NextSibling: null } only)
        {
            var (from, to) = (part.ToSource(only.Span.Start), part.ToSource(only.Span.End) + 1);
            if (from < to && !only.Content.IsEmptyOrWhitespace()) { lines.Add(document.Keep(Placed(only.Content.ToString(), from, to))); }

            return lines;
        }

        for (var inline = content?.FirstChild; inline is not null; inline = inline.NextSibling) { Add(inline); }

        Flush();
        return lines;
    }

    /// <summary>Markdig counts a tab before the words as columns, which moves the end it gives.</summary>
    private SourceText Placed(string text, int from, int to)
    {
        var source = document.File.Text;
        if (to - from == text.Length) { return new(text, from, to); }

        if (source.AsSpan(from).StartsWith(text)) { return new(text, from, from + text.Length); }

        var near = Math.Max(0, from - text.Length);
        var at = source.AsSpan(near, Math.Min(source.Length, to + text.Length) - near).IndexOf(text);
        return at < 0 ? new(text, from, to) : new(text, near + at, near + at + text.Length);
    }

    private void Add(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: Append(literal.Content.AsSpan(), literal); break;
            case CodeInline code: Append(code.Content.Replace("\\|", "|", StringComparison.Ordinal), code); break;
            case HtmlEntityInline entity: AppendEntity(entity); break;
            case LineBreakInline line: Break(line.IsHard); break;
            case AutolinkInline auto: Append(auto.Url, auto); break;
            case HtmlInline tag: AddTag(tag); break;
            case LinkInline link: AddLink(link); break;
            case EmphasisInline emphasis: AddEmphasis(emphasis); break;
            case TaskList task: Mark(task); break;
            case ContainerInline container: AddChildren(container); break;
            default: break;
        }
    }

    private void AddChildren(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling) { Add(inline); }
    }

    private void AddEmphasis(EmphasisInline emphasis)
    {
        var isBold = emphasis.DelimiterCount >= 2;
        if (isBold) { bold++; }

        AddChildren(emphasis);
        if (isBold) { bold--; }
    }

    private void AddLink(LinkInline link)
    {
        var (at, before) = (words.Length, lines.Count);
        AddChildren(link);
        if (lines.Count > before) { at = 0; } // a break before the link's words ended the line

        var (from, to) = (part.ToSource(link.Span.Start), part.ToSource(link.Span.End) + 1);
        var text = words.Length > at ? words.ToString(at, words.Length - at).TrimStart() : "";
        if (!string.IsNullOrEmpty(link.Url))
        {
            links.Add(new(text, string.IsNullOrEmpty(link.Title) ? link.Url : $"{link.Url} {link.Title}", from, to));
        }

        var shown = text.Length > 0 ? end : from;
        if (shown < to) { document.Markup.Add((shown, to)); }
    }

    private void AddTag(HtmlInline tag)
    {
        var element = HtmlElement.Find(NameOf(tag.Tag));
        if (tag.Tag.StartsWith("<!--", StringComparison.Ordinal))
        {
            if (!tag.Tag.AsSpan().ContainsAnyExcept("<!->")) { return; }

            var (from, to) = (part.ToSource(tag.Span.Start), part.ToSource(tag.Span.End) + 1);
            document.Keep(new(tag.Tag.Trim('<', '!', '-', '>', ' '), from, to) { Fate = Fate.Residual, Reason = "comment" });
            return;
        }

        if (element is null)
        {
            Append(tag.Tag, tag);
            return;
        }

        Mark(tag);
        if (element.Role == HtmlRole.Bold) { bold = tag.Tag[1] == '/' ? Math.Max(0, bold - 1) : bold + 1; }
        else if (!element.IsInline || element.Role is HtmlRole.LineBreak) { Flush(); }
    }

    private static ReadOnlySpan<char> NameOf(string tag)
    {
        var name = tag.AsSpan().TrimStart("</");
        var end = name.IndexOfAny(" \t\n/>");
        return end < 0 ? name : name[..end];
    }

    private void Mark(Inline inline) => document.Markup.Add((part.ToSource(inline.Span.Start), part.ToSource(inline.Span.End) + 1));

    private void AppendEntity(HtmlEntityInline entity)
    {
        Append(entity.Transcoded.AsSpan(), entity);
        Mark(entity);
    }

    private void Append(ReadOnlySpan<char> text, Inline inline)
    {
        if (start < 0)
        {
            text = text.TrimStart();
            if (text.IsEmpty) { return; }

            start = part.ToSource(inline.Span.Start);
        }

        if (breakPending) { JoinOrPart(text, inline); }

        end = part.ToSource(inline.Span.End) + 1;
        words.Append(text);
        if (text.IsWhiteSpace()) { return; }

        if (bold > 0 && !boldEnded) { boldLead = words.Length; }

        boldEnded |= bold == 0;
    }

    private void Break(bool isHard)
    {
        if (isHard) { breakPending = start >= 0; }
        else if (start >= 0) { words.Append(' '); }
    }

    /// <summary>A hard break parts two texts where a sentence ends or a new lead begins; else it is an editor's slip in one text.</summary>
    private void JoinOrPart(ReadOnlySpan<char> text, Inline next)
    {
        breakPending = false;
        var last = words[^1];
        if (last is '.' or ':' or ';' or '!' or '?' || (bold > 0 && !text.IsWhiteSpace()))
        {
            Flush();
            start = part.ToSource(next.Span.Start);
        }
        else
        {
            words.Append(' ');
        }
    }

    /// <summary>In a cell, authors write bullets by hand: <c>- one&lt;br&gt;- two</c>.</summary>
    private string WithoutBullet(string text)
    {
        if (text.Length < 3 || text[1] != ' ' || !(text[0] is '-' or '*' or '–' || Line.IsForeignBullet(text[0]))) { return text; }

        boldLead = Math.Max(0, boldLead - 2);
        return text[2..].TrimStart();
    }

    private void Flush()
    {
        var text = WithoutBullet(words.ToString()).TrimEnd();
        if (start >= 0 && text.Length > 0)
        {
            lines.Add(document.Keep(new(text, start, end)
            {
                BoldLead = Math.Min(boldLead, text.Length),
                Links = links.Count == 0 ? [] : [.. links],
            }));
            links.Clear();
        }

        words.Clear();
        (start, boldLead, boldEnded, breakPending) = (-1, 0, false, false);
    }
}
