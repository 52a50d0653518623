using LadderTeams.Core.Ladders.Import.Names;

namespace LadderTeams.Core.Ladders.Import.Markdown;

/// <summary>
/// Plain page text, copied from a web page or a letter: no heading marks, often no blank lines. Each line is a block of
/// its own, unless the text is wrapped at a width; a short line without a full stop before a longer one is a heading.
/// </summary>
internal static class PageText
{
    private const int LongestHeading = 90;
    private const int LongestHeadingWords = 12;
    private const int WidestWrap = 100;
    private const int NarrowestWrap = 50;

    /// <summary>No line of the range is marked as a heading in any way that a Markdown parser sees.</summary>
    public static bool IsPlain(string text, int start, int end)
    {
        var seen = default(Line);
        for (var at = start; at < end;)
        {
            var line = Line.At(text, at, end);
            var isUnderline = line.Kind == LineKind.Rule && seen.Kind == LineKind.Text && seen.Length <= LongestHeading;
            if (isUnderline || line.Kind is LineKind.Heading or LineKind.Html or LineKind.Fence or LineKind.Quote || StartsBold(text, line)) { return false; }

            seen = line;
            at = Math.Max(line.Next(text), at + 1);
        }

        return true;
    }

    public static TextEdits Mark(string text, int start, int end)
    {
        var lines = Lines(text, start, end);
        var wrap = WrapWidth(text, lines);
        var followers = Followers(lines);
        var edits = new TextEdits(text, start, end);
        for (var index = 0; index < lines.Count; index++)
        {
            var line = lines[index];
            var previous = index > 0 ? lines[index - 1] : default;
            var next = followers[index];
            if (line.Kind == LineKind.Bullet && Line.IsForeignBullet(text[line.First])) { MarkdownRepair.MendBullet(text, edits, line, previous); }
            else if (line.Kind is LineKind.Text) { MarkText(text, edits, line, previous, next, wrap); }
            else if (line.Kind is LineKind.TableRow && previous.Kind is LineKind.Text or LineKind.Bullet) { edits.Insert(line.Start, "\n"); }
            else if (line.Kind is LineKind.Rule && previous.Kind is LineKind.Text) { edits.Insert(line.Start, "\n"); }
        }

        return edits;
    }

    private static void MarkText(string text, TextEdits edits, Line line, Line previous, Line next, int wrap)
    {
        var continues = wrap > 0 && previous.Kind is LineKind.Text or LineKind.Bullet && previous.End - previous.Start > wrap * 6 / 10
            && !(EndsSentence(text, previous) && IsHeading(text, line, next));
        if (continues) { return; }

        var isIndentedUnderBullet = previous.Kind is LineKind.Bullet && line.First > line.Start + 1;
        if (isIndentedUnderBullet) { return; }

        if (previous.Kind is not LineKind.Blank) { edits.Insert(line.Start, "\n"); }

        var isHeading = IsHeading(text, line, next);
        if (isHeading) { edits.Replace(line.Start, line.First - line.Start, LevelNameParser.Parse(text.AsSpan(line.First, line.Length).TrimEnd().ToString()) is null ? "## " : "# "); }
        else if (line.First - line.Start > 3) { edits.Replace(line.Start, line.First - line.Start, ""); }

        if (next.Kind is LineKind.Rule) { edits.Insert(line.End, "\n"); }
    }

    private static bool IsHeading(string text, Line line, Line next)
    {
        var words = text.AsSpan(line.First, line.Length).TrimEnd();
        if (words.Length is 0 or > LongestHeading || words[^1] is '.' or ',' or ';' || !words.ContainsAnyInRange('A', '\uFFEF')) { return false; }

        if (LevelNameParser.Parse(words.ToString()) is not null) { return true; }

        if (words.Count(' ') >= LongestHeadingWords || next.Kind is LineKind.Blank) { return false; }

        return words[^1] != ':' ? next.Kind is not LineKind.Text || next.Length > words.Length : words.Count(' ') < 5;
    }

    /// <summary>For each line the next one that is not blank.</summary>
    private static Line[] Followers(List<Line> lines)
    {
        var (followers, next) = (new Line[lines.Count], default(Line));
        for (var index = lines.Count - 1; index >= 0; index--)
        {
            followers[index] = next;
            if (lines[index].Kind != LineKind.Blank) { next = lines[index]; }
        }

        return followers;
    }

    private static bool EndsSentence(string text, Line line) => text.AsSpan(line.First, line.Length).TrimEnd() is [.., '.' or '!' or '?'];

    /// <summary>The width at which the author's editor broke lines; 0 when lines are whole paragraphs.</summary>
    private static int WrapWidth(string text, List<Line> lines)
    {
        var (widest, runs) = (0, 0);
        for (var index = 0; index < lines.Count; index++)
        {
            widest = Math.Max(widest, lines[index].End - lines[index].Start);
            var inRun = index > 0 && lines[index].Kind is LineKind.Text && lines[index - 1].Kind is LineKind.Text or LineKind.Bullet
                && lines[index - 1].Length >= NarrowestWrap && !EndsSentence(text, lines[index - 1]);
            if (inRun) { runs++; }
        }

        return widest is <= WidestWrap and >= NarrowestWrap && runs >= 2 ? widest : 0;
    }

    private static List<Line> Lines(string text, int start, int end)
    {
        var lines = new List<Line>();
        for (var at = start; at < end;)
        {
            var line = Line.At(text, at, end);
            lines.Add(line);
            at = Math.Max(line.Next(text), at + 1);
        }

        return lines;
    }

    private static bool StartsBold(string text, Line line) =>
        line.Kind is LineKind.Text && line.Length > 4 && text.AsSpan(line.First, line.Length) is ['*', '*', ..] or ['_', '_', ..];
}
