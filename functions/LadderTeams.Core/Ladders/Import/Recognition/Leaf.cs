using System.Buffers;
using LadderTeams.Core.Ladders.Import.Names;

namespace LadderTeams.Core.Ladders.Import.Recognition;

/// <summary>Looks at one text: whether it starts with a name of its own, and whether it is a name alone.</summary>
internal static class Leaf
{
    private const int LongestSeparator = 3;
    private const int LongestTitle = 80;
    private const int LongestPlainTitle = 40;
    private const int LongestLabelWords = 8;
    private static readonly SearchValues<char> SentenceMarks = SearchValues.Create(".,;!?()");

    /// <summary><c>**Title**. Text</c>, <c>**Title:** text</c>: the title and what follows; null when it has no such lead.</summary>
    public static (string Title, string Body)? SplitLead(SourceText text)
    {
        if (text.BoldLead == 0) { return SplitPlainLead(text.Value); }

        if (text.BoldLead >= text.Value.Length || text.BoldLead > LongestTitle) { return null; }

        var title = text.Value.AsSpan(0, text.BoldLead).Trim();
        var rest = text.Value.AsSpan(text.BoldLead).TrimStart(' ');
        var trimmed = rest.TrimStart(" .:-–—\u00A0");
        var isParted = trimmed.Length < rest.Length || title[^1] is ':' or '.' or '-' or '–' or '—' or '!' or '?';
        return isParted && trimmed.Length > 0 ? (title.TrimEnd(":. -–—").ToString(), trimmed.ToString()) : null;
    }

    /// <summary><c>Communication: text</c>: a lead that is set apart by its colon alone.</summary>
    private static (string Title, string Body)? SplitPlainLead(string text)
    {
        var colon = text.AsSpan(0, Math.Min(text.Length, LongestPlainTitle)).IndexOf(": ");
        if (colon < 3 || !char.IsUpper(text[0]) || text.AsSpan(0, colon).Count(' ') > 3) { return null; }

        return text.AsSpan(0, colon).ContainsAny(SentenceMarks) ? null : (text[..colon], text[(colon + 2)..].TrimStart());
    }

    /// <summary>The part of <paramref name="text"/> that holds <paramref name="rest"/>, its end.</summary>
    public static SourceText Tail(SourceFile file, SourceText text, string rest)
    {
        var probe = rest.AsSpan(0, Math.Min(rest.Length, 16));
        var at = file.Text.AsSpan(text.Start, text.End - text.Start).LastIndexOf(probe);
        return new(rest, at < 0 ? text.Start : text.Start + at, text.End) { Links = text.Links };
    }

    /// <summary>The lines of a text, without the bullets that their author typed.</summary>
    public static IEnumerable<SourceText> Lines(SourceFile file, SourceText text)
    {
        var from = text.Start;
        foreach (var part in text.Value.Split('\n'))
        {
            var line = part.Trim();
            if (line.Length > 2 && line[1] == ' ' && (line[0] is '-' or '*' or '–' || Markdown.Line.IsForeignBullet(line[0]))) { line = line[2..].TrimStart(); }

            if (line.Length == 0) { continue; }

            var word = line.AsSpan(0, line.AsSpan().IndexOf(' ') is var space && space > 0 ? space : line.Length);
            var at = file.Text.AsSpan(from, text.End - from).IndexOf(word);
            var start = at < 0 ? from : from + at;
            from = Math.Min(text.End, start + word.Length);
            yield return new(line, start, text.End) { Links = [.. text.Links.Where(link => line.Contains(link.Text, StringComparison.Ordinal))] };
        }
    }

    /// <summary>A list item that only names what its nested list says.</summary>
    public static bool IsLabel(SourceText text)
    {
        var value = text.Value.TrimEnd();
        if (value.EndsWith(':') || text.IsBold) { return true; }

        return value.AsSpan().Count(' ') < LongestLabelWords && value[^1] is not ('.' or '!' or ';')
            && (HeadingRoles.Of(value) != HeadingRole.Topic || LevelNameParser.Parse(value) is not null || value.AsSpan().Count(' ') < 4);
    }

    public static bool IsUnwritten(string text) =>
        text.Length <= 40 && Stopgaps.Include(text.Trim(' ', '.', '…', '_', '*', '(', ')', '[', ']', '!'));

    /// <summary>All of it is one or more links, as in a table of contents.</summary>
    public static bool IsNavigation(SourceText text)
    {
        if (text.Links.Length == 0 || !Array.Exists(text.Links, link => IsInside(link.Url))) { return false; }

        var linked = text.Links.Sum(link => link.Text.Length);
        return text.Value.Length - linked <= text.Links.Length * LongestSeparator;
    }

    private static bool IsInside(string url) =>
        url.StartsWith('#') || url.Contains(".md", StringComparison.OrdinalIgnoreCase) || url.Contains(".htm", StringComparison.OrdinalIgnoreCase) || url.StartsWith("./", StringComparison.Ordinal);
}
