using System.Buffers;

namespace LadderTeams.Core.Ladders.Import.Markdown;

/// <summary>Lines that open more quotes and lists than any reader follows. They are kept as they are, and the rest is read.</summary>
internal static class DeepLines
{
    private const int MostMarks = 60;
    private static readonly SearchValues<char> LeadMarks = SearchValues.Create(" \t>-*+");

    /// <summary>Takes them out of what the parser sees; false when there is none.</summary>
    public static bool TakeOut(Document document, int start, int end, out TextEdits edits)
    {
        var text = document.File.Text;
        edits = new(text, start, end);
        var found = false;
        for (var at = start; at < end;)
        {
            var line = Line.At(text, at, end);
            if (Marks(text.AsSpan(line.Start, line.End - line.Start)) > MostMarks)
            {
                found = true;
                edits.Replace(line.Start, line.End - line.Start, "");
                document.Keep(new(text[line.Start..line.End], line.Start, line.End) { Fate = Fate.Residual, Reason = "too_deep" });
            }

            at = Math.Max(line.Next(text), at + 1);
        }

        return found;
    }

    private static int Marks(ReadOnlySpan<char> line)
    {
        var lead = line.IndexOfAnyExcept(LeadMarks);
        lead = lead < 0 ? line.Length : lead;
        return Math.Max(line[..lead].Count('>') + line[..lead].Count('-') + line[..lead].Count('*') + line[..lead].Count('+'), lead / 4);
    }
}
