namespace LadderTeams.Core.Ladders.Import.Structured;

/// <summary>Keeps ranges of a source: as words, as markup or as a residual.</summary>
internal static class SourceWords
{
    /// <summary>The range without white space at its ends.</summary>
    public static (int Start, int End) Trim(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start])) { start++; }

        while (end > start && char.IsWhiteSpace(text[end - 1])) { end--; }

        return (start, end);
    }

    public static bool HasWords(ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (char.IsLetterOrDigit(character) || char.IsSurrogate(character)) { return true; }
        }

        return false;
    }

    public static void KeepMarkup(Document document, int start, int end)
    {
        if (HasWords(document.File.Text.AsSpan(start, end - start))) { document.Markup.Add((start, end)); }
    }

    public static void KeepResidual(Document document, int start, int end, string reason)
    {
        (start, end) = Trim(document.File.Text, start, end);
        if (!HasWords(document.File.Text.AsSpan(start, end - start))) { return; }

        document.Keep(new(document.File.Text[start..end], start, end) { Fate = Fate.Residual, Reason = reason });
    }

    public static void Report(Document document, string code, int line, string message) =>
        document.Diagnostics.Add(new(code, DiagnosticSeverity.Error, document.File.Name, line, message));
}
