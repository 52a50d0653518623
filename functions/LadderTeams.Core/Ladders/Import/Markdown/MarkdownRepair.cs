namespace LadderTeams.Core.Ladders.Import.Markdown;

/// <summary>
/// Puts marks into a text where its author relied on the reader's eye: blank lines before tables and bold leads, the space
/// after <c>##</c>, bullets that Markdown does not know. Nothing is taken away but bullets, which become <c>-</c>.
/// </summary>
internal static class MarkdownRepair
{
    private const int LongestUnderlinedTitle = 90;

    public static TextEdits Repair(string text, int start, int end)
    {
        var edits = new TextEdits(text, start, end);
        var (previous, before) = (default(Line), default(Line));
        var inFence = false;
        var stack = new StackedLines(text, end);
        for (var at = start; at < end;)
        {
            var line = Line.At(text, at, end);
            if (line.Kind == LineKind.Fence) { inFence = !inFence; }

            if (!inFence && line.Kind == LineKind.Text && stack.Continues(line, previous)) { edits.Insert(line.Start, "\n"); }
            else if (!inFence && line.Kind != LineKind.Blank) { Mend(text, end, edits, line, previous, before); }

            (before, previous) = (previous, line);
            at = Math.Max(line.Next(text), at + 1);
        }

        return edits;
    }

    private static void Mend(string text, int end, TextEdits edits, Line line, Line previous, Line before)
    {
        var follows = previous.Kind is not LineKind.Blank;
        switch (line.Kind)
        {
            case LineKind.Rule when previous.Kind is LineKind.Text && text[line.First] == '-' && !IsTitle(text, previous):
                edits.Insert(line.Start, "\n");
                break;
            case LineKind.TableRow when follows && previous.Kind is not (LineKind.TableRow or LineKind.TableRule) && IsTableHead(text, end, line):
            case LineKind.Text when previous.Kind is LineKind.TableRule or LineKind.TableRow && before.Kind is LineKind.TableRule or LineKind.TableRow:
            case LineKind.Text when follows && previous.Kind is LineKind.Text or LineKind.Bullet && IsBoldLead(text, line):
                edits.Insert(line.Start, "\n");
                break;
            case LineKind.Text when text[line.First] == '#' && IsUnspacedHeading(text, line):
                edits.Insert(line.First + text.AsSpan(line.First, line.Length).IndexOfAnyExcept('#'), " ");
                break;
            case LineKind.Bullet when Line.IsForeignBullet(text[line.First]):
                MendBullet(text, edits, line, previous);
                break;
        }

        if (line.Kind is LineKind.Text) { MendBold(text, edits, line.First, line.End); }
        else if (line.Kind is LineKind.Bullet && line.Length > 2 && text[line.First] is '-' or '+' or '*') { MendBold(text, edits, line.First + 2, line.End); }
    }

    /// <summary><c>**Lead: **text</c>: a space on the wrong side of the mark.</summary>
    private static void MendBold(string text, TextEdits edits, int start, int end)
    {
        if (text.AsSpan(start, end - start) is not ['*', '*', not (' ' or '*'), .. var words] || words.IndexOf("**") is not (var close and > 1)) { return; }

        var lead = words[..close].TrimEnd(' ');
        if (lead.Length == close || lead is not [.., ':']) { return; }

        var mark = start + 3 + close;
        edits.Replace(mark - (close - lead.Length), close - lead.Length, "");
        if (mark + 2 < end && text[mark + 2] is not (' ' or '*')) { edits.Insert(mark + 2, " "); }
    }

    internal static void MendBullet(string text, TextEdits edits, Line line, Line previous)
    {
        if (previous.Kind is LineKind.Text) { edits.Insert(line.Start, "\n"); }

        var spaced = line.First + 1 < line.End && text[line.First + 1] is ' ' or '\t';
        edits.Replace(line.First, 1, spaced ? "-" : "- ");
    }

    private static bool IsTableHead(string text, int end, Line line) =>
        line.Next(text) < end && Line.At(text, line.Next(text), end).Kind == LineKind.TableRule;

    private static bool IsTitle(string text, Line line) =>
        line.Length <= LongestUnderlinedTitle && text[line.End - 1] is not ('.' or ',' or ';') && !text.AsSpan(line.First, line.Length).Contains(". ", StringComparison.Ordinal);

    private static bool IsUnspacedHeading(string text, Line line)
    {
        var marks = text.AsSpan(line.First, line.Length).IndexOfAnyExcept('#');
        return marks is > 1 and <= 6 && char.IsLetter(text[line.First + marks]);
    }

    /// <summary><c>**Lead**</c> alone on its line, or <c>**Lead**:</c> before words.</summary>
    private static bool IsBoldLead(string text, Line line)
    {
        var words = text.AsSpan(line.First, line.Length).TrimEnd();
        if (words.Length < 5 || (!words.StartsWith("**") && !words.StartsWith("__"))) { return false; }

        var close = words[2..].IndexOf(words[..2]);
        if (close < 0) { return false; }

        var rest = words[(close + 4)..].TrimEnd();
        return rest.IsEmpty || rest[0] == ':' || words[close + 1] == ':';
    }
}
