using YamlDotNet.Core;
using YamlDotNet.Core.Tokens;

namespace LadderTeams.Core.Ladders.Import.Structured.Yaml;

/// <summary>Makes nodes of the scalars of a YAML text and keeps their words at their exact place.</summary>
/// <param name="offset">Where the text that the tokens count from begins in the source file.</param>
internal sealed class YamlScalars(Document document, YamlGaps gaps, int offset)
{
    private readonly string text = document.File.Text;

    public StructuredNode Read(Scalar token)
    {
        var (start, end) = (offset + (int)token.Start.Index, offset + (int)token.End.Index);
        gaps.Pass(start);
        var node = new StructuredNode(StructuredKind.Scalar, start)
        {
            Parts = token.Style is ScalarStyle.Literal or ScalarStyle.Folded
                ? ReadBlock(token.Style, start, end)
                : ReadFlow(token, start, end),
        };
        gaps.Skip(end);
        return node;
    }

    private IReadOnlyList<SourceText> ReadFlow(Scalar token, int start, int end)
    {
        if (token.Style != ScalarStyle.Plain) { (start, end) = (start + 1, end - 1); }

        var value = token.Value.Trim();
        var (first, last) = SourceWords.Trim(text, start, end);
        if (value.Length == 0 || first == last || (token.Style == ScalarStyle.Plain && value is "null" or "Null" or "NULL" or "~"))
        {
            SourceWords.KeepMarkup(document, start, end);
            return [];
        }

        return [document.Keep(new(value, first, last))];
    }

    private IReadOnlyList<SourceText> ReadBlock(ScalarStyle style, int start, int end)
    {
        gaps.PassHead(gaps.LineEnd(end));
        return new TextLines(document, style == ScalarStyle.Literal ? '\n' : ' ').Keep(gaps.At, end, Lines(gaps.At, end));
    }

    private IEnumerable<TextLine> Lines(int start, int end)
    {
        for (var at = start; at < end;)
        {
            var length = text.AsSpan(at, end - at).IndexOf('\n');
            var lineEnd = length < 0 ? end : at + length;
            var (first, last) = SourceWords.Trim(text, at, lineEnd);
            if (at > start || first < last) { yield return new(first, last, text[first..last]); }

            at = lineEnd + 1;
        }
    }
}
