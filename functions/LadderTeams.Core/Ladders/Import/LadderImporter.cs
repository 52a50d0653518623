using LadderTeams.Core.Ladders.Import.Assembly;
using LadderTeams.Core.Ladders.Import.Names;
using LadderTeams.Core.Ladders.Import.Recognition;
using LadderTeams.Core.Ladders.Import.Structured;

namespace LadderTeams.Core.Ladders.Import;

/// <summary>Reads the documents of a career ladder, whatever their form, into one ladder. Deterministic; never throws for bad input.</summary>
public static class LadderImporter
{
    /// <param name="ladderId">Scopes the ids of the statements.</param>
    /// <param name="documents">Read in the order of their names, so that the order of the list does not matter.</param>
    public static Ladder Import(string ladderId, IReadOnlyList<SourceDocument> documents) => Import(ladderId, documents, ImportLimits.Default);

    public static Ladder Import(string ladderId, IReadOnlyList<SourceDocument> documents, ImportLimits limits)
    {
        var findings = new Findings { LadderId = ladderId };
        var read = new List<(Document Document, Section Outline)>();
        foreach (var source in ImportQuota.Admit(documents.OrderBy(document => document.Name, SourceOrder.Comparer), limits, findings.Diagnostics))
        {
            if (SourceDecoder.Decode(source, limits, findings.Diagnostics) is not { } file) { continue; }

            var document = DocumentReader.Read(file);
            read.Add((document, Outline.Of(document.Blocks)));
        }

        StructuredLadder.Recognise([.. DataOf(read)], findings);
        var hasNoLevels = findings.Levels.Count == 0 && !read.Exists(one => one.Outline.HoldsLevels);
        var namesOtherLevels = new Lazy<bool>(() => findings.Levels.Count(found => !ScaleWords.IsProficiency(found.Level)) + read.Sum(one => Outline.OtherLevels(one.Outline)) > 1);
        string? title = null;
        foreach (var (document, outline) in read)
        {
            var context = new DocumentContext(document, outline, read.Count > 1, hasNoLevels, namesOtherLevels);
            title ??= context.Title?.Heading?.Value;
            new Recogniser(document, findings, context).Run(outline);
            if (context.CumulativeBy is { } text) { findings.CumulativeIn.Add((document.File, text)); }
        }

        MarkMetadata(read);
        foreach (var (document, _) in read) { Slips.Find(document, findings.Diagnostics); }

        return new LadderAssembler(ladderId, findings).Assemble([.. read.Select(one => one.Document)], title);
    }

    private static IEnumerable<(Document, StructuredNode)> DataOf(List<(Document Document, Section Outline)> read) =>
        from one in read
        let root = one.Document.Data ?? one.Document.FrontMatter?.Root
        where root is not null && (one.Document.Data is not null || root.Entries.Exists(entry => entry.Value.IsContainer))
        select (one.Document, root);

    /// <summary>What no rule takes from a file of data is data about the file.</summary>
    private static void MarkMetadata(List<(Document Document, Section Outline)> read)
    {
        foreach (var document in read.Select(one => one.Document).Where(document => document.BodyStart > 0))
        {
            foreach (var text in document.Texts.Where(text => text.Fate == Fate.Unclaimed && text.Start < document.BodyStart)) { text.Reason = "metadata"; }
        }
    }
}
