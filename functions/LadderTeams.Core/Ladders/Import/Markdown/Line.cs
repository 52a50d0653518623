namespace LadderTeams.Core.Ladders.Import.Markdown;

/// <summary>What a line looks like to a reader who knows no markup.</summary>
internal enum LineKind
{
    Blank,
    Bullet,
    TableRow,
    TableRule,
    Heading,
    Rule,
    Fence,
    Quote,
    Html,
    Text,
}

/// <summary>A line of a source: <c>[Start, End)</c> without its line break; <paramref name="First"/> is its first character that is not blank.</summary>
internal readonly record struct Line(LineKind Kind, int Start, int End, int First)
{
    /// <summary>Bullets that Markdown does not know.</summary>
    private const string ForeignBullets = "–—•◦▪▫‣●○■□·⁃∙➢➤►✓✔✅";

    public int Length => End - First;

    public static bool IsForeignBullet(char mark) => ForeignBullets.Contains(mark, StringComparison.Ordinal);

    public static Line At(string text, int start, int limit)
    {
        var newline = text.AsSpan(start, limit - start).IndexOf('\n');
        var end = newline < 0 ? limit : start + newline;
        if (end > start && text[end - 1] == '\r') { end--; }

        var first = start;
        while (first < end && char.IsWhiteSpace(text[first])) { first++; }

        return new(first == end ? LineKind.Blank : KindOf(text, first, end), start, end, first);
    }

    /// <summary>Where the line after this one starts.</summary>
    public int Next(string text)
    {
        var at = End;
        if (at < text.Length && text[at] == '\r') { at++; }

        return at < text.Length && text[at] == '\n' ? at + 1 : at;
    }

    private static LineKind KindOf(string text, int first, int end)
    {
        var line = text.AsSpan(first, end - first).TrimEnd();
        switch (text[first])
        {
            case '-' or '*' or '+' or '_' when IsRule(line): return LineKind.Rule;
            case '-' or '*' or '+': return IsSpaced(line, 1) ? LineKind.Bullet : PipeKind(line);
            case '#': return IsHeading(line) ? LineKind.Heading : LineKind.Text;
            case '>': return LineKind.Quote;
            case '<': return LineKind.Html;
            case '`' or '~' when line.StartsWith("```") || line.StartsWith("~~~"): return LineKind.Fence;
            case >= '0' and <= '9': return IsNumbered(line) ? LineKind.Bullet : PipeKind(line);
            case '=' when line.Trim('=').IsEmpty: return LineKind.Rule;
            case > '\u007F' when IsForeignBullet(text[first]) && (text[first] is not ('–' or '—') || IsSpaced(line, 1)): return LineKind.Bullet;
            default: return PipeKind(line);
        }
    }

    private static LineKind PipeKind(ReadOnlySpan<char> line) =>
        !line.Contains('|') ? LineKind.Text
        : line.ContainsAnyExcept("|-: \t") ? LineKind.TableRow
        : line.Contains('-') ? LineKind.TableRule : LineKind.TableRow;

    private static bool IsRule(ReadOnlySpan<char> line) =>
        line.Length >= 3 && line.Trim(line[0]).Trim().IsEmpty || (line.Length >= 5 && !line.ContainsAnyExcept(line[0], ' '));

    private static bool IsHeading(ReadOnlySpan<char> line)
    {
        var marks = line.IndexOfAnyExcept('#');
        return marks is > 0 and <= 6 && line[marks] is ' ' or '\t';
    }

    private static bool IsSpaced(ReadOnlySpan<char> line, int at) => line.Length > at && line[at] is ' ' or '\t';

    private static bool IsNumbered(ReadOnlySpan<char> line)
    {
        var digits = line.IndexOfAnyExceptInRange('0', '9');
        return digits is > 0 and <= 3 && line[digits] is '.' or ')' && IsSpaced(line, digits + 1);
    }
}
