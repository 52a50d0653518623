using LadderTeams.Core.Ladders.Import.Html.Lexing;

namespace LadderTeams.Core.Ladders.Import.Html;

/// <summary>Which of the open parts a tag speaks of: end tags inside a table cell do not reach out of it.</summary>
internal static class HtmlScope
{
    private static readonly HtmlElement Table = HtmlElement.Get("table");

    /// <summary>The frame that an end tag ends or whose container it ends, from 0 the outermost; -1 when it ends none.</summary>
    public static int Find(IReadOnlyList<HtmlFrame> frames, HtmlElement element)
    {
        for (var index = frames.Count - 1; index >= 0; index--)
        {
            var frame = frames[index];
            if (frame.Contains(element) || ReferenceEquals(frame.Element, element))
            {
                return index;
            }

            if (Bounds(frame.Element.Role, element))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The innermost table; -1 when there is none, or when it lies so deep that it is read flat.</summary>
    public static int FindTable(IReadOnlyList<HtmlFrame> frames)
    {
        for (var index = frames.Count - 1; index > 0; index--)
        {
            if (frames[index].Element.Role is HtmlRole.Table)
            {
                return index;
            }

            if (frames[index].Contains(Table))
            {
                return -1;
            }
        }

        return -1;
    }

    /// <summary>The list whose next item may begin here; -1 when there is none.</summary>
    public static int FindList(IReadOnlyList<HtmlFrame> frames)
    {
        var index = frames.Count - 1;
        while (frames[index].Element.Role is HtmlRole.Item)
        {
            index--;
        }

        return frames[index].Element.Role is HtmlRole.List ? index : -1;
    }

    private static bool Bounds(HtmlRole frame, HtmlElement element) =>
        (frame is HtmlRole.Cell or HtmlRole.Table && !element.IsTablePart)
        || (frame is HtmlRole.List && element.Role is HtmlRole.Item);
}
