using LadderTeams.Core.Ladders.Import.Html.Lexing;

namespace LadderTeams.Core.Ladders.Import.Html;

/// <summary>Opens and closes what holds other blocks, also where a page leaves tags out.</summary>
internal sealed class HtmlParts(string text, HtmlWriter writer)
{
    private readonly HtmlFrames frames = writer.Frames;

    public void Start(HtmlToken token)
    {
        writer.End();
        var element = token.Element;
        switch (element.Role)
        {
            case HtmlRole.Summary:
                writer.Begin(BlockKind.Heading, HtmlWriter.SummaryRank);
                frames.NameDetails();
                break;
            case HtmlRole.Details:
                frames.Open(element);
                frames.Top.OpenDetails();
                break;
            case HtmlRole.Item:
                frames.PushItem(element);
                break;
            case HtmlRole.List or HtmlRole.Quote or HtmlRole.Table:
                frames.Push(element);
                break;
            default:
                StartTablePart(token);
                break;
        }
    }

    public void End(HtmlElement element)
    {
        var index = frames.Find(element);
        if (index < 0 || frames.IsContainerOnTop(element, index))
        {
            writer.EndLine();
        }
        else
        {
            writer.End();
        }

        CloseIfOpen(element); // anew: the words that ended may have closed a list that nothing opened
    }

    public void EndTablePart(HtmlElement element)
    {
        writer.End();
        if (frames.FindTable() is not (var index and >= 0))
        {
            return;
        }

        frames.PopAbove(index);
        if (element.Role is HtmlRole.Row)
        {
            frames.Top.Table!.EndRow();
        }
        else
        {
            frames.Top.Table!.StartSection(isHeadSection: false);
        }
    }

    /// <summary>A lone end tag counts: the start tag may stand in an earlier part of the file.</summary>
    public void EndDetails(HtmlElement element)
    {
        writer.End();
        if (!CloseIfOpen(element) || frames.Top.CloseDetails())
        {
            writer.Add(BlockKind.End);
        }
    }

    private bool CloseIfOpen(HtmlElement element)
    {
        var index = frames.Find(element);
        if (index >= 0)
        {
            frames.Close(element, index);
        }

        return index >= 0;
    }

    private void StartTablePart(HtmlToken token)
    {
        if (frames.FindTable() is not (var index and >= 0))
        {
            frames.Open(token.Element);
            return;
        }

        frames.PopAbove(index);
        switch (token.Element.Role)
        {
            case HtmlRole.Section:
                frames.Top.Table!.StartSection(isHeadSection: token.Element.Name is "thead");
                break;
            case HtmlRole.Row:
                frames.Top.Table!.StartRow();
                break;
            case HtmlRole.Cell:
                StartCell(token);
                break;
        }
    }

    private void StartCell(HtmlToken token)
    {
        var tag = text.AsSpan(token.Start, token.End - token.Start);
        var rows = HtmlAttributes.FindNumber(tag, "rowspan") ?? 1;
        var columns = HtmlAttributes.FindNumber(tag, "colspan") ?? 1;
        frames.PushCell(token.Element, rows, columns);
    }
}
