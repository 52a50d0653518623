namespace LadderTeams.Core.Ladders.Import.Structured;

/// <summary>Puts nodes together in the order in which a reader meets them.</summary>
internal sealed class StructuredTree
{
    /// <summary>How deep mappings and sequences may nest.</summary>
    public const int DepthLimit = 64;

    private readonly List<StructuredNode> roots = [];
    private readonly Stack<(StructuredNode Node, StructuredNode? Key)> open = new();

    public int Depth => open.Count;

    public void Open(StructuredNode node) => open.Push((node, null));

    public StructuredNode Close()
    {
        var (node, key) = open.Pop();
        if (key is not null) { Enter(node, key, new(StructuredKind.Scalar, key.Start)); }

        Add(node);
        return node;
    }

    public void Add(StructuredNode node)
    {
        if (open.Count == 0)
        {
            if (node.IsContainer || node.IsText) { roots.Add(node); }

            return;
        }

        var (parent, key) = open.Pop();
        if (parent.IsSequence)
        {
            parent.Items.Add(node);
            parent.Include(node);
        }
        else if (key is not null) { Enter(parent, key, node); }

        open.Push((parent, parent.IsMapping && key is null ? node : null));
    }

    public bool IsOpen(StructuredNode node) => open.Any(part => part.Node == node);

    /// <summary>Closes what is open. Several roots become one sequence; null when nothing was read that has words.</summary>
    public StructuredNode? Finish()
    {
        while (open.Count > 0) { Close(); }

        if (roots.Count < 2) { return roots.FirstOrDefault(); }

        var all = new StructuredNode(StructuredKind.Sequence, roots[0].Start);
        all.Items.AddRange(roots);
        roots.ForEach(all.Include);
        return all;
    }

    private static void Enter(StructuredNode mapping, StructuredNode key, StructuredNode value)
    {
        mapping.Entries.Add(new(key, value));
        mapping.Include(key);
        mapping.Include(value);
    }
}
