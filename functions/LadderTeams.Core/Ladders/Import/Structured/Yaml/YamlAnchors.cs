namespace LadderTeams.Core.Ladders.Import.Structured.Yaml;

/// <summary>Leads aliases to the nodes that they name and follows merge keys, as far as that stays bounded.</summary>
internal sealed class YamlAnchors
{
    /// <summary>How many nodes all aliases of a file may add up to.</summary>
    private const long SizeLimit = 100_000;

    private readonly Dictionary<string, StructuredNode> nodes = new(StringComparer.Ordinal);
    private long spent;

    public void Name(string anchor, StructuredNode node) => nodes[anchor] = node;

    /// <summary>The named node; null when there is none, when it holds the alias or when it would grow out of bounds.</summary>
    public StructuredNode? Find(string anchor, StructuredTree tree)
    {
        if (!nodes.TryGetValue(anchor, out var node) || tree.IsOpen(node)) { return null; }

        if (tree.Depth + node.Height > StructuredTree.DepthLimit || spent + node.Size > SizeLimit) { return null; }

        spent += node.Size;
        return node;
    }

    /// <summary>Adds what <c>&lt;&lt;</c> brings in and the mapping does not say itself.</summary>
    public static void Merge(StructuredNode mapping)
    {
        var merges = mapping.Entries.Where(IsMerge).ToList();
        if (merges.Count == 0) { return; }

        var known = mapping.Entries.Select(entry => entry.Key.Value).ToHashSet(StringComparer.Ordinal);
        var sources = merges.SelectMany(entry => entry.Value.IsSequence ? entry.Value.Items : [entry.Value]);
        var brought = sources.SelectMany(source => source.Entries).Where(entry => known.Add(entry.Key.Value)).ToList();
        mapping.Entries.RemoveAll(entry => IsMerge(entry) && entry.Value.IsContainer);
        mapping.Entries.AddRange(brought);
    }

    private static bool IsMerge(StructuredEntry entry) => entry.Key.Value == "<<";
}
