using LadderTeams.Core.Ladders.Import;
using LadderTeams.Core.Ladders.Import.Structured;

namespace LadderTeams.Core.Tests.Ladders.Import.Structured;

/// <summary>Reads a text and checks that nothing of it got lost on the way.</summary>
internal static class Kept
{
    public static (Document Document, StructuredNode? Root) Yaml(string text, string name = "ladder.yaml")
    {
        var document = new Document(new(name, text));
        return (document, YamlReader.Read(document));
    }

    public static (Document Document, StructuredNode? Root) Json(string text, string name = "ladder.json")
    {
        var document = new Document(new(name, text));
        return (document, JsonReader.Read(document));
    }

    public static StructuredNode At(this StructuredNode? node, params object[] path)
    {
        foreach (var step in path)
        {
            node = step is int index ? node!.Items[index] : node!.Entries.First(entry => entry.Key.Value == (string)step).Value;
        }

        return node!;
    }

    /// <summary>The source's own characters where the text says it stands.</summary>
    public static string Source(this Document document, SourceText text) => document.File.Text[text.Start..text.End];

    public static void AssertNothingLost(Document document)
    {
        var text = document.File.Text;
        var isKept = new bool[text.Length];
        foreach (var (start, end) in document.Texts.Select(part => (part.Start, part.End)).Concat(document.Markup))
        {
            Array.Fill(isKept, true, start, end - start);
        }

        var lost = Enumerable.Range(0, text.Length).Where(at => char.IsLetterOrDigit(text[at]) && !isKept[at]).ToList();
        Assert.True(lost.Count == 0, $"Lost at {string.Join(", ", lost.Take(5))} of: {text}");
    }

    public static void AssertInSourceOrder(Document document)
    {
        var end = 0;
        foreach (var part in document.Texts)
        {
            Assert.True(part.Start >= end && part.End >= part.Start, $"{part.Value} stands out of order in: {document.File.Text}");
            end = part.End;
        }
    }
}
