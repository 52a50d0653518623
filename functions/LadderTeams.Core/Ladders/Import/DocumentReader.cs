using LadderTeams.Core.Ladders.Import.Html;
using LadderTeams.Core.Ladders.Import.Markdown;

namespace LadderTeams.Core.Ladders.Import;

/// <summary>Chooses the reader of a file by its name and, where that says nothing, by how its text begins.</summary>
internal static class DocumentReader
{
    public static Document Read(SourceFile file)
    {
        var document = new Document(file);
        if (IsHtml(file)) { HtmlReader.Read(document, 0, file.Text.Length, document.Blocks); }
        else { MarkdownReader.Read(document, 0, file.Text.Length, document.Blocks); }

        return document;
    }

    private static bool IsHtml(SourceFile file)
    {
        var extension = Path.GetExtension(file.Name).ToUpperInvariant();
        var start = file.Text.AsSpan(0, Math.Min(file.Text.Length, 512)).TrimStart();
        return extension is ".HTML" or ".HTM" or ".XHTML" || start.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
    }
}
