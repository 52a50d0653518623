using LadderTeams.Core.Ladders.Import.Html;
using LadderTeams.Core.Ladders.Import.Markdown;
using LadderTeams.Core.Ladders.Import.Structured;

namespace LadderTeams.Core.Ladders.Import;

/// <summary>Chooses the reader of a file by its name and, where that says nothing, by how its text begins.</summary>
internal static class DocumentReader
{
    public static Document Read(SourceFile file)
    {
        var document = new Document(file);
        switch (Path.GetExtension(file.Name).ToUpperInvariant())
        {
            case ".YAML" or ".YML": document.Data = YamlReader.Read(document); break;
            case ".JSON" or ".JSONC": document.Data = JsonReader.Read(document); break;
            case ".HTML" or ".HTM" or ".XHTML" or ".VUE": HtmlReader.Read(document, 0, file.Text.Length, document.Blocks); break;
            default: ReadText(document); break;
        }

        if (document.Data is not null) { document.BodyStart = file.Text.Length; }

        return document;
    }

    private static void ReadText(Document document)
    {
        var text = document.File.Text;
        var start = text.AsSpan(0, Math.Min(text.Length, 512)).TrimStart();
        var isPage = start.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase) || start.StartsWith("<html", StringComparison.OrdinalIgnoreCase);
        if (isPage)
        {
            HtmlReader.Read(document, 0, text.Length, document.Blocks);
            return;
        }

        document.BodyStart = FrontMatter.Read(document);
        MarkdownReader.Read(document, document.BodyStart, text.Length, document.Blocks);
    }
}
