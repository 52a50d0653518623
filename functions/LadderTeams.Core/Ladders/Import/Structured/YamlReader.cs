using LadderTeams.Core.Ladders.Import.Structured.Yaml;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LadderTeams.Core.Ladders.Import.Structured;

/// <summary>Reads YAML into nodes. No word of it gets lost, also where it is not valid YAML.</summary>
internal sealed class YamlReader
{
    private readonly Document document;
    private readonly int start;
    private readonly int end;
    private readonly YamlGaps gaps;
    private readonly YamlScalars scalars;
    private readonly YamlTokens tokens;
    private readonly StructuredTree tree = new();
    private readonly YamlAnchors anchors = new();

    private YamlReader(Document document, int start, int end)
    {
        (this.document, this.start, this.end) = (document, start, end);
        gaps = new(document, start);
        scalars = new(document, gaps, start);
        tokens = new(new Scanner(new StringReader(Readable(document.File.Text.AsSpan(start, end - start))), skipComments: true));
    }

    /// <summary>What could be read of the file; null when it holds no YAML value.</summary>
    public static StructuredNode? Read(Document document) =>
        Read(document, document.File.Text.StartsWith('\uFEFF') ? 1 : 0, document.File.Text.Length);

    /// <summary>
    /// What could be read of a range of the file, such as the lines between a Markdown file's <c>---</c>. All its words are
    /// kept in the document. Where it is not YAML the document gets a diagnostic and the node holds what comes before;
    /// null when that is nothing.
    /// </summary>
    public static StructuredNode? Read(Document document, int start, int end) => new YamlReader(document, start, end).Read();

    private StructuredNode? Read()
    {
        try
        {
            var parser = new Parser(tokens);
            while (parser.MoveNext())
            {
                if (!Take(parser.Current!)) { break; }
            }
        }
        catch (Exception exception) when (exception is YamlException or InvalidOperationException) // the scanner throws both at bad input
        {
            var mark = exception is YamlException { Start: var place } ? place : tokens.CurrentPosition;
            var at = Math.Clamp(start + (int)mark.Index, start, end);
            SourceWords.Report(
                document, "yaml_invalid", document.File.LineOf(at), "Correct the YAML from here on; it could not be read and is kept as plain text.");
            SourceWords.KeepResidual(document, gaps.At, end, "unreadable");
            gaps.Skip(end);
        }

        gaps.Pass(end);
        return tree.Finish();
    }

    /// <summary>False when the rest of the text is not to be read.</summary>
    private bool Take(ParsingEvent parsed)
    {
        switch (parsed)
        {
            case MappingStart or SequenceStart:
                return Open((NodeEvent)parsed);
            case MappingEnd or SequenceEnd:
                YamlAnchors.Merge(tree.Close());
                break;
            case Scalar scalar:
                Add(scalar);
                break;
            case AnchorAlias alias:
                tree.Add(anchors.Find(alias.Value.Value, tree) ?? Unresolved(alias));
                break;
        }

        return true;
    }

    private bool Open(NodeEvent parsed)
    {
        var at = start + (int)parsed.Start.Index;
        if (tree.Depth == StructuredTree.DepthLimit)
        {
            SourceWords.Report(
                document, "too_deep", document.File.LineOf(at), $"Nest mappings and lists at most {StructuredTree.DepthLimit} deep; the rest of the file is kept as plain text.");
            SourceWords.KeepResidual(document, gaps.At, end, "unreadable");
            gaps.Skip(end);
            return false;
        }

        var node = new StructuredNode(parsed is MappingStart ? StructuredKind.Mapping : StructuredKind.Sequence, at);
        Name(parsed, node);
        tree.Open(node);
        return true;
    }

    private void Add(Scalar scalar)
    {
        var isWritten = scalar.End.Index > scalar.Start.Index && tokens.LastScalar is { } token && token.End.Index == scalar.End.Index;
        var node = isWritten ? scalars.Read(tokens.LastScalar!) : new(StructuredKind.Scalar, start + (int)scalar.Start.Index);
        Name(scalar, node);
        tree.Add(node);
    }

    private void Name(NodeEvent parsed, StructuredNode node)
    {
        if (!parsed.Anchor.IsEmpty) { anchors.Name(parsed.Anchor.Value, node); }
    }

    private StructuredNode Unresolved(AnchorAlias alias)
    {
        var at = start + (int)alias.Start.Index;
        SourceWords.Report(
            document, "alias_unresolved", document.File.LineOf(at), $"Write out what *{alias.Value.Value} stands for; it names no finished value or one that is too large.");
        return new(StructuredKind.Scalar, at);
    }

    /// <summary>Makes spaces of characters that YAML takes for line breaks or the end and writers paste by accident.</summary>
    private static string Readable(ReadOnlySpan<char> text)
    {
        var odd = "\u2028\u2029\u0085\0";
        return text.IndexOfAny(odd) < 0 ? text.ToString() : string.Create(text.Length, text, (target, source) =>
        {
            source.CopyTo(target);
            foreach (var character in "\u2028\u2029\u0085\0") { target.Replace(character, ' '); }
        });
    }
}
