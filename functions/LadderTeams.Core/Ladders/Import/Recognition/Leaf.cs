using LadderTeams.Core.Ladders.Import.Names;

namespace LadderTeams.Core.Ladders.Import.Recognition;

/// <summary>Looks at one text: whether it starts with a name of its own, and whether it is a name alone.</summary>
internal static class Leaf
{
    private const int LongestTitle = 80;
    private const int LongestLabelWords = 8;

    /// <summary><c>**Title**. Text</c>, <c>**Title:** text</c>: the title and what follows; null when it has no such lead.</summary>
    public static (string Title, string Body)? SplitLead(SourceText text)
    {
        if (text.BoldLead == 0 || text.BoldLead >= text.Value.Length || text.BoldLead > LongestTitle) { return null; }

        var title = text.Value[..text.BoldLead].Trim();
        var rest = text.Value[text.BoldLead..];
        var trimmed = rest.TrimStart(' ', '.', ':', '-', '–', '—', '\u00A0');
        var isParted = trimmed.Length < rest.TrimStart(' ').Length || title[^1] is ':' or '.' or '-' or '–' or '—' or '!' or '?';
        return isParted && trimmed.Length > 0 ? (title.TrimEnd(':', '.', ' ', '-', '–', '—'), trimmed) : null;
    }

    /// <summary>The part of <paramref name="text"/> that holds <paramref name="rest"/>, its end.</summary>
    public static SourceText Tail(SourceFile file, SourceText text, string rest)
    {
        var probe = rest.AsSpan(0, Math.Min(rest.Length, 16));
        var at = file.Text.AsSpan(text.Start, text.End - text.Start).LastIndexOf(probe);
        return new(rest, at < 0 ? text.Start : text.Start + at, text.End) { Links = text.Links };
    }

    /// <summary>A list item that only names what its nested list says.</summary>
    public static bool IsLabel(SourceText text)
    {
        var value = text.Value.TrimEnd();
        if (value.EndsWith(':') || text.IsBold) { return true; }

        return value.AsSpan().Count(' ') < LongestLabelWords && value[^1] is not ('.' or '!' or ';')
            && (HeadingRoles.Of(value) != HeadingRole.Topic || LevelNames.Parse(value) is not null || value.AsSpan().Count(' ') < 4);
    }

    public static bool IsUnwritten(string text) =>
        text.Length <= 40 && UnwrittenWords.Contains(text.Trim(' ', '.', '…', '_', '*', '(', ')', '[', ']', '!'));

    /// <summary>All of it is one or more links, as in a table of contents.</summary>
    public static bool IsNavigation(SourceText text)
    {
        if (text.Links.Count == 0) { return false; }

        var linked = text.Links.Sum(link => link.Text.Length);
        return linked >= text.Value.Count(letter => letter is not (' ' or '|' or '·' or '•' or '/' or '-')) && text.Links.Any(link => IsInside(link.Url));
    }

    private static bool IsInside(string url) =>
        url.StartsWith('#') || url.Contains(".md", StringComparison.OrdinalIgnoreCase) || url.Contains(".htm", StringComparison.OrdinalIgnoreCase) || url.StartsWith("./", StringComparison.Ordinal);

    private static readonly HashSet<string> UnwrittenWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "TBD", "TODO", "TBA", "TBC", "WIP", "to do", "to be done", "to be defined", "to be written", "to be added", "to be determined", "coming soon", "work in progress",
        "under construction", "placeholder", "fill in", "pending", "not yet defined", "to come",
    };
}
