using System.Text;
using System.Text.Unicode;

namespace LadderTeams.Core.Ladders.Import;

/// <summary>Turns the bytes of a file into text, or into the reason why not.</summary>
internal static class SourceDecoder
{
    private const int ProbedBytes = 8192;

    /// <summary>Null when the file is refused; <paramref name="diagnostics"/> then says why.</summary>
    public static SourceFile? Decode(SourceDocument document, ImportLimits limits, List<Diagnostic> diagnostics)
    {
        var bytes = document.Content.Span;
        if (document.Length > limits.MaxFileBytes)
        {
            diagnostics.Add(Refused(document, "file_too_large", $"Split this file: it has {document.Length:N0} bytes and the limit is {limits.MaxFileBytes:N0}."));
            return null;
        }

        if (Utf16Of(bytes) is { } utf16) { return new(document.Name, utf16.GetString(bytes[2..])); }

        if (bytes[..Math.Min(bytes.Length, ProbedBytes)].Contains((byte)0))
        {
            diagnostics.Add(Refused(document, "binary_file", "Save this file as text: it holds binary data and was not read."));
            return null;
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble)) { bytes = bytes[3..]; }

        return new(document.Name, Text(document, bytes, diagnostics));
    }

    private static string Text(SourceDocument document, ReadOnlySpan<byte> bytes, List<Diagnostic> diagnostics)
    {
        if (Ascii.IsValid(bytes)) { return Encoding.Latin1.GetString(bytes); } // the quicker of two ways to the same text

        if (Utf8.IsValid(bytes)) { return Encoding.UTF8.GetString(bytes); }

        diagnostics.Add(new("encoding_mixed", DiagnosticSeverity.Warning, document.Name, LineOfFirstInvalid(bytes),
            "Save this file as UTF-8: bytes that are not UTF-8 were read as Latin-1, so some letters may look wrong."));
        return DecodeMixed(bytes);
    }

    private static int LineOfFirstInvalid(ReadOnlySpan<byte> bytes)
    {
        Utf8.ToUtf16(bytes, new char[bytes.Length], out var valid, out _, replaceInvalidSequences: false);
        return bytes[..valid].Count((byte)'\n') + 1;
    }

    private static string DecodeMixed(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            if (Rune.DecodeFromUtf8(bytes, out var rune, out var used) == System.Buffers.OperationStatus.Done)
            {
                text.Append(rune.ToString());
                bytes = bytes[used..];
            }
            else
            {
                text.Append((char)bytes[0]);
                bytes = bytes[1..];
            }
        }

        return text.ToString();
    }

    private static UnicodeEncoding? Utf16Of(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, ..] => new(bigEndian: false, byteOrderMark: false),
        [0xFE, 0xFF, ..] => new(bigEndian: true, byteOrderMark: false),
        _ => null,
    };

    private static Diagnostic Refused(SourceDocument document, string code, string message) =>
        new(code, DiagnosticSeverity.Error, document.Name, 1, message);
}
