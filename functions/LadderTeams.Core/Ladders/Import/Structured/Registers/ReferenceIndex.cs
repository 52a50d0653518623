using LadderTeams.Core.Ladders.Import.Structured.Keys;

namespace LadderTeams.Core.Ladders.Import.Structured.Registers;

/// <summary>What a reference leads to.</summary>
/// <param name="Owner">The capability or statement object that holds <paramref name="Node"/>, or is it.</param>
/// <param name="Key">The key of the owner; null in a list.</param>
internal sealed record ReferenceTarget(Document Document, StructuredNode Node, StructuredNode Owner, StructuredNode? Key);

/// <summary>The capabilities of an import and what they hold, by id and by path.</summary>
internal sealed class ReferenceIndex
{
    private const int SizeLimit = 200_000;
    private const int PathLimit = 160;

    private readonly Dictionary<string, ReferenceTarget> targets = new(StringComparer.Ordinal);
    private readonly Shapes shapes;
    private int visited;

    public ReferenceIndex(Shapes shapes, IReadOnlyList<(Document Document, StructuredNode Root)> documents)
    {
        this.shapes = shapes;
        foreach (var (document, root) in documents) { VisitFile(document, root); }
    }

    public bool IsEmpty => targets.Count == 0;

    public ReferenceTarget? Find(string text) => targets.GetValueOrDefault(Path(text));

    private void VisitFile(Document document, StructuredNode root)
    {
        var name = FileKey.Of(document);
        if (root.IsMapping && shapes.IsCapabilityFile(root)) { VisitItem(document, root, null, [name, .. Ids(root)]); }
        else if (root.IsSequence && (KeyVocabulary.Of(name).Word == KeyWord.Capabilities || shapes.ListOf(root) == KeyWord.Capabilities)) { VisitList(document, root); }
        else if (!shapes.IsLevelObject(root)) { VisitPlain(document, root); }
    }

    private void VisitPlain(Document document, StructuredNode node)
    {
        if (++visited > SizeLimit) { return; }

        foreach (var entry in node.Entries.Where(entry => entry.Value.IsContainer))
        {
            var word = KeyVocabulary.Of(entry).Word;
            if (word == KeyWord.Capabilities) { VisitList(document, entry.Value); }
            else if (word is not (KeyWord.Levels or KeyWord.Metadata)) { VisitPlain(document, entry.Value); }
        }

        foreach (var item in node.Items.Where(item => item.IsMapping)) { VisitPlain(document, item); }
    }

    private void VisitList(Document document, StructuredNode list)
    {
        foreach (var item in list.Items.Where(item => item.IsMapping)) { VisitItem(document, item, null, [.. Ids(item)]); }

        foreach (var entry in list.Entries.Where(entry => entry.Key.IsText && !shapes.IsLevel(entry.Key.Value)))
        {
            VisitItem(document, entry.Value, entry.Key, [entry.Word, .. Ids(entry.Value)]);
        }
    }

    private void VisitItem(Document document, StructuredNode item, StructuredNode? key, IReadOnlyList<string> ids)
    {
        var target = new ReferenceTarget(document, item, item, key);
        foreach (var id in ids.Distinct())
        {
            Register(id, target);
            VisitWithin(target, item, id);
        }

        foreach (var entry in item.Entries.Where(entry => KeyVocabulary.Of(entry).Word == KeyWord.Capabilities && entry.Value.IsContainer))
        {
            VisitList(document, entry.Value);
        }
    }

    private void VisitWithin(ReferenceTarget owner, StructuredNode node, string path)
    {
        if (++visited > SizeLimit || path.Length > PathLimit) { return; }

        foreach (var (item, at) in node.Items.Select((item, at) => (item, at)).Where(pair => pair.item.IsMapping))
        {
            var id = Shapes.Text(item, KeyWord.Level) ?? Shapes.Text(item, KeyWord.Code) ?? Shapes.Text(item, KeyWord.Id);
            Register(Join(path, id is null ? $"{at + 1}" : Path(id.Value)), owner with { Node = item });
        }

        foreach (var entry in node.Entries.Where(entry => entry.Key.IsText))
        {
            var word = KeyVocabulary.Of(entry).Word;
            var isLevel = shapes.IsLevel(entry.Key.Value);
            if (isLevel || (word == KeyWord.None && (entry.Value.IsContainer || Shapes.IsProse(entry.Value))))
            {
                Register(Join(path, entry.Word), owner with { Node = entry.Value });
            }

            if (word is KeyWord.Levels or KeyWord.Milestones or KeyWord.Content) { VisitWithin(owner, entry.Value, path); }
        }
    }

    private void Register(string path, ReferenceTarget target)
    {
        if (path.Length is > 0 and <= PathLimit) { targets.TryAdd(path, target); }
    }

    private static bool IsContainer(string part) => KeyVocabulary.Of(part).Word is KeyWord.Capabilities or KeyWord.Levels or KeyWord.Milestones or KeyWord.Content;

    private static IEnumerable<string> Ids(StructuredNode item) =>
        new[] { Shapes.Text(item, KeyWord.Id), Shapes.Text(item, KeyWord.Code), Shapes.Text(item, KeyWord.Name) }.OfType<StructuredNode>().Select(id => Path(id.Value));

    private static string Join(string path, string part) => $"{path}.{part}";

    /// <summary>A reference in one spelling: <c>delivery.2</c> for <c>./Delivery.yaml#2</c> and <c>#/competencies/delivery/levels/2</c>.</summary>
    private static string Path(string text)
    {
        var parts = text.Split(['.', '/', '#', ':']).Select(part => string.Concat(part.Where(char.IsLetterOrDigit)).ToLowerInvariant());
        return string.Join('.', parts.Where(part => part.Length > 0 && part is not ("yaml" or "yml" or "json" or "md") && !IsContainer(part)));
    }
}
