using LadderTeams.Core.Ladders.Import.Markdown;
using LadderTeams.Core.Ladders.Import.Structured;

namespace LadderTeams.Core.Ladders.Import;

/// <summary>The data between <c>---</c> lines at the top of a Markdown file.</summary>
internal sealed record FrontMatter(StructuredNode Root)
{
    private static readonly string[] TitleKeys = ["title", "name"];
    private static readonly string[] LevelKeys = ["level", "grade", "band"];
    private static readonly string[] OrderKeys = ["order", "weight", "rank", "sort", "position", "level"];

    public SourceText? Title => Find(TitleKeys);

    public SourceText? Level => Find(LevelKeys);

    /// <summary>Where the file stands among its like; null when it does not say.</summary>
    public double? Order => double.TryParse(Find(OrderKeys)?.Value, System.Globalization.CultureInfo.InvariantCulture, out var order) ? order : null;

    /// <summary>Reads it and returns where the document goes on after it; the start of the text when there is none.</summary>
    public static int Read(Document document)
    {
        var text = document.File.Text;
        var first = Line.At(text, 0, text.Length);
        if (first.Kind != LineKind.Rule || !text.AsSpan(0, first.End).TrimEnd().SequenceEqual("---")) { return 0; }

        for (var at = first.Next(text); at < text.Length;)
        {
            var line = Line.At(text, at, text.Length);
            if (line.Kind == LineKind.Rule && text.AsSpan(line.Start, line.End - line.Start).TrimEnd().SequenceEqual("---"))
            {
                return Read(document, first.Next(text), line.Start) ? line.End : 0;
            }

            at = Math.Max(line.Next(text), at + 1);
        }

        return 0;
    }

    /// <summary>False when what stands between the lines is no data but prose between two rules.</summary>
    private static bool Read(Document document, int start, int end)
    {
        var (texts, markup, diagnostics) = (document.Texts.Count, document.Markup.Count, document.Diagnostics.Count);
        if (YamlReader.Read(document, start, end) is { IsMapping: true } root)
        {
            document.FrontMatter = new(root);
            return true;
        }

        document.Texts.RemoveRange(texts, document.Texts.Count - texts);
        document.Markup.RemoveRange(markup, document.Markup.Count - markup);
        document.Diagnostics.RemoveRange(diagnostics, document.Diagnostics.Count - diagnostics);
        return false;
    }

    private SourceText? Find(string[] keys)
    {
        foreach (var key in keys)
        {
            if (Root.Entries.Find(entry => entry.Word == key) is { Value.Parts: [var only] }) { return only; }
        }

        return null;
    }
}
