namespace LadderTeams.Core.Ladders.Import.Html;

internal static class HtmlReader
{
    public static void Read(Document document, int start, int end, List<Block> into)
    {
        into.Add(new(BlockKind.Hidden) { Text = document.Keep(new(document.File.Text[start..end], start, end)) });
    }
}

internal static class HtmlTagName
{
    public static string? Of(string tag) => tag.Trim('<', '>', '/', ' ').Split(' ')[0].ToLowerInvariant() is var n && n is "b" or "strong" or "br" or "li" or "p" or "ul" or "ol" or "a" or "i" or "em" or "span" or "sup" or "div" ? n : null;
}
