using LadderTeams.Core.Ladders.Import.Structured.Readers;

namespace LadderTeams.Core.Ladders.Import.Structured;

/// <summary>
/// Turns nodes into facts by general rules about keys. What no rule takes stays unclaimed; a file that holds no ladder,
/// such as front matter of nothing but metadata, is left as it is.
/// </summary>
internal static class StructuredLadder
{
    /// <summary>Reads all the structured files of an import, so that one may refer to what another says.</summary>
    public static void Recognise(IReadOnlyList<(Document Document, StructuredNode Root)> documents, Findings findings)
    {
        var reading = new StructuredReading(documents, findings);
        foreach (var (document, root) in documents) { reading.Ladders.ReadFile(document, root); }

        reading.Finish();
    }
}
