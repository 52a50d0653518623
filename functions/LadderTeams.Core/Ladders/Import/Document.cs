using LadderTeams.Core.Ladders.Import.Structured;

namespace LadderTeams.Core.Ladders.Import;

/// <summary>A source file, decoded, in blocks.</summary>
internal sealed class Document(SourceFile file)
{
    private const int UsualText = 100;

    public SourceFile File { get; } = file;

    public List<Block> Blocks { get; } = [];

    /// <summary>Every text of the document in source order, also those inside tables and items.</summary>
    public List<SourceText> Texts { get; } = new(file.Text.Length / UsualText);

    /// <summary>Ranges of the source that are markup although they hold letters or digits: tags, entities, list numbers.</summary>
    public List<(int Start, int End)> Markup { get; } = [];

    /// <summary>The tree of a YAML or JSON file; null for every other document.</summary>
    public StructuredNode? Data { get; set; }

    /// <summary>Null when the document has none.</summary>
    public FrontMatter? FrontMatter { get; set; }

    /// <summary>Where prose begins after front matter; the end of the text for a file of data.</summary>
    public int BodyStart { get; set; }

    public List<Diagnostic> Diagnostics { get; } = [];

    /// <summary>Words that stand unseen in the middle of a text, such as a comment's; residual always.</summary>
    public List<SourceText> Asides { get; } = [];

    /// <summary>Remembers <paramref name="text"/> so that nothing of it can get lost.</summary>
    public SourceText Keep(SourceText text)
    {
        Texts.Add(text);
        return text;
    }
}
