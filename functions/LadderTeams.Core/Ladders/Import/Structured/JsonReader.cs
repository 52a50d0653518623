using System.Text;
using System.Text.Json;
using LadderTeams.Core.Ladders.Import.Structured.Json;

namespace LadderTeams.Core.Ladders.Import.Structured;

/// <summary>Reads JSON, with comments and trailing commas tolerated, into nodes. No word of it gets lost.</summary>
internal sealed class JsonReader
{
    private readonly Document document;
    private readonly string text;
    private readonly JsonPositions positions;
    private readonly StructuredTree tree = new();
    private int at;

    private JsonReader(Document document)
    {
        this.document = document;
        text = document.File.Text;
        at = text.StartsWith('\uFEFF') ? 1 : 0;
        positions = new(text, at);
    }

    /// <summary>What could be read of the file; several values, as in JSON lines, become one sequence. Null when it holds none.</summary>
    public static StructuredNode? Read(Document document) => new JsonReader(document).Read();

    private StructuredNode? Read()
    {
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(text, at, text.Length - at), new JsonReaderOptions
        {
            AllowMultipleValues = true,
            AllowTrailingCommas = true,
            CommentHandling = JsonCommentHandling.Allow,
            MaxDepth = StructuredTree.DepthLimit + 1,
        });
        try
        {
            while (reader.Read() && Take(ref reader)) { at = positions.At(reader.BytesConsumed); }
        }
        catch (JsonException exception)
        {
            Stop("json_invalid", (int)(exception.LineNumber ?? 0) + 1, "Correct the JSON from here on; it could not be read and is kept as plain text.");
        }

        return tree.Finish();
    }

    /// <summary>False when the rest of the text is not to be read.</summary>
    private bool Take(ref Utf8JsonReader reader)
    {
        var start = positions.At(reader.TokenStartIndex);
        switch (reader.TokenType)
        {
            case JsonTokenType.StartObject or JsonTokenType.StartArray when tree.Depth == StructuredTree.DepthLimit:
                Stop("too_deep", document.File.LineOf(start), $"Nest objects and lists at most {StructuredTree.DepthLimit} deep; the rest of the file is kept as plain text.");
                return false;
            case JsonTokenType.StartObject or JsonTokenType.StartArray:
                tree.Open(new(reader.TokenType == JsonTokenType.StartObject ? StructuredKind.Mapping : StructuredKind.Sequence, start));
                break;
            case JsonTokenType.EndObject or JsonTokenType.EndArray:
                tree.Close();
                break;
            case JsonTokenType.Comment:
                KeepComment(start, positions.At(reader.BytesConsumed));
                break;
            default:
                Add(reader.TokenType, start, reader.TokenStartIndex + reader.ValueSpan.Length);
                break;
        }

        return true;
    }

    private void Add(JsonTokenType type, int start, long end)
    {
        var isString = type is JsonTokenType.String or JsonTokenType.PropertyName;
        if (isString) { start++; }

        var last = positions.At(isString ? end + 1 : end);
        tree.Add(new(StructuredKind.Scalar, start) { Parts = Keep(type, start, last) });
    }

    private IReadOnlyList<SourceText> Keep(JsonTokenType type, int start, int end)
    {
        if (type is JsonTokenType.String or JsonTokenType.PropertyName)
        {
            return end > start && char.IsLetter(text[start]) && !text.AsSpan(start, end - start).Contains('\\')
                ? [document.Keep(Plain(start, end))]
                : new TextLines(document, '\n').Keep(start, end, JsonStrings.Lines(text, start, end));
        }

        if (type != JsonTokenType.Null) { return [document.Keep(new(text[start..end], start, end))]; }

        SourceWords.KeepMarkup(document, start, end);
        return [];
    }

    private SourceText Plain(int start, int end)
    {
        (start, end) = SourceWords.Trim(text, start, end);
        return new(text[start..end], start, end);
    }

    private void KeepComment(int start, int end)
    {
        var isBlock = text[start + 1] == '*';
        SourceWords.KeepResidual(document, start + 2, isBlock ? end - 2 : end, "comment");
    }

    private void Stop(string code, int line, string message)
    {
        SourceWords.Report(document, code, line, message);
        SourceWords.KeepResidual(document, at, text.Length, "unreadable");
    }
}
