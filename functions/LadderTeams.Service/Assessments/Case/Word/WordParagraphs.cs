using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace LadderTeams.Service.Assessments.Case.Word;

/// <summary>Makes the paragraphs of a document.</summary>
/// <param name="link">Gives the id by which the document knows an address of the web.</param>
internal sealed class WordParagraphs(Func<string, string> link)
{
    /// <summary>Word opens no document with a longer one as a link.</summary>
    private const int LongestLink = 2000;

    private int bookmarks;

    public IEnumerable<Paragraph> Of(WordStyle style, params WordPart[] parts)
    {
        var made = new List<Paragraph>();
        foreach (var part in parts) { Append(made, style, part); }

        return made;
    }

    private void Append(List<Paragraph> made, WordStyle style, WordPart part)
    {
        if (part is not WordText { Text: var text } written)
        {
            LastOf(made, style, "").Append(part is WordJump jump ? Jump(jump) : Link((WordLink)part));
            return;
        }

        var paragraphs = WordLines.Paragraphs(text);
        if (paragraphs.Count == 0) { LastOf(made, style, text).Append(Runs(" ", written)); }

        for (var index = 0; index < paragraphs.Count; index++)
        {
            var lines = paragraphs[index];
            var paragraph = index == 0 ? LastOf(made, style, lines[0]) : Next(made, StyleAfter(style), lines[0]);
            if (written.Anchor is { } anchor && index == 0) { paragraph.Append(new BookmarkStart { Name = anchor, Id = $"{++bookmarks}" }, new BookmarkEnd { Id = $"{bookmarks}" }); }

            paragraph.Append(Runs(lines[0], written));
            foreach (var line in lines.Skip(1))
            {
                paragraph.Append(new Run(new Break()));
                paragraph.Append(Runs(line, written));
            }
        }
    }

    private static Paragraph LastOf(List<Paragraph> made, WordStyle style, string text) => made.Count > 0 ? made[^1] : Next(made, style, text);

    private static Paragraph Next(List<Paragraph> made, WordStyle style, string text)
    {
        var properties = new ParagraphProperties { ParagraphStyleId = style is WordStyle.Normal ? null : new() { Val = WordStyles.IdOf(style) } };
        if (WordStyles.ListOf(style) is { } list)
        {
            properties.NumberingProperties = new() { NumberingLevelReference = new() { Val = 0 }, NumberingId = new() { Val = list } };
        }

        if (WordLines.StartsRightToLeft(text)) { properties.BiDi = new(); }

        made.Add(new(properties));
        return made[^1];
    }

    private static WordStyle StyleAfter(WordStyle style) => style is WordStyle.Bullet or WordStyle.Number ? WordStyle.UnderNumber : style;

    private static IEnumerable<OpenXmlElement> Runs(string line, WordText written) => WordLines.Directed(line).Select(piece => RunOf(piece.Text, new()
    {
        Italic = written.IsEmphasised ? new() : null,
        RightToLeftText = piece.IsRightToLeft ? new() : null,
    }));

    private static Run RunOf(string text, RunProperties properties)
    {
        var run = new Run();
        if (properties.HasChildren) { run.Append(properties); }

        foreach (var (piece, index) in text.Split('\t').Select((piece, index) => (piece, index)))
        {
            if (index > 0) { run.Append(new TabChar()); }

            if (piece.Length > 0) { run.Append(new Text(piece) { Space = SpaceProcessingModeValues.Preserve }); }
        }

        return run;
    }

    private OpenXmlElement Link(WordLink to) => to.Address.Length > LongestLink
        ? RunOf(to.Address, new())
        : new Hyperlink(RunOf(to.Address, new() { RunStyle = new() { Val = WordStyles.Link } })) { Id = link(to.Address), History = true };

    private static Hyperlink Jump(WordJump to) => new(RunOf(to.Text, new() { RunStyle = new() { Val = WordStyles.Link } })) { Anchor = to.Anchor, History = true };
}
