namespace LadderTeams.Core.Ladders.Import.Markdown;

/// <summary>
/// Lines pasted under each other with neither bullets nor blank lines between them, each a statement of its own. Wrapped
/// prose looks much the same, but its lines start anywhere in a sentence and are about equally long.
/// </summary>
internal sealed class StackedLines(string text, int limit)
{
    private const int Fewest = 3;
    private int runEnd;
    private bool isStacked;

    /// <summary>Whether <paramref name="line"/> goes on in such a stack after <paramref name="previous"/>. Asked line by line.</summary>
    public bool Continues(Line line, Line previous)
    {
        if (line.Start >= runEnd) { Look(line); }

        return isStacked && previous.Kind == LineKind.Text;
    }

    private void Look(Line first)
    {
        var (lines, fresh, ended, longest, total) = (0, 0, 0, 0, 0);
        var at = first.Start;
        while (at < limit)
        {
            var line = Line.At(text, at, limit);
            if (line.Kind != LineKind.Text) { break; }

            lines++;
            longest = Math.Max(longest, line.Length);
            total += line.Length;
            fresh += char.IsUpper(text[line.First]) || char.IsDigit(text[line.First]) ? 1 : 0;
            ended += text[line.End - 1] is ',' or '-' ? 1 : 0;
            at = Math.Max(line.Next(text), at + 1);
        }

        runEnd = Math.Max(at, first.Start + 1);
        isStacked = lines >= Fewest && fresh * 10 >= lines * 9 && ended == 0 && total * 10 <= longest * lines * 9;
    }
}
