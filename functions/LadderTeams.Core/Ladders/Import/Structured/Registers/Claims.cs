namespace LadderTeams.Core.Ladders.Import.Structured.Registers;

/// <summary>Settles the fate of words. What is typed once stays typed, also where an alias leads to it again.</summary>
internal static class Claims
{
    public static void Typed(SourceText text) => (text.Fate, text.Reason) = (Fate.Typed, null);

    public static void Label(SourceText text)
    {
        if (text.Fate != Fate.Typed) { (text.Fate, text.Reason) = (Fate.Label, null); }
    }

    /// <summary>The words of a scalar; other nodes have none of their own.</summary>
    public static void Label(StructuredNode scalar)
    {
        foreach (var part in scalar.Parts) { Label(part); }
    }

    /// <summary>A key and its value, or the scalars of the list that it leads to.</summary>
    public static void Label(StructuredEntry entry)
    {
        Label(entry.Key);
        Label(entry.Value);
        entry.Value.Items.ForEach(Label);
    }

    /// <summary>Leaves all that an entry holds in its place, as nothing that a reader of the ladder needs.</summary>
    public static void Metadata(StructuredEntry entry)
    {
        Label(entry.Key);
        Residual(entry.Value, "metadata");
    }

    public static void Residual(StructuredNode node, string reason)
    {
        foreach (var part in node.Parts.Where(part => part.Fate == Fate.Unclaimed)) { (part.Fate, part.Reason) = (Fate.Residual, reason); }

        foreach (var item in node.Items) { Residual(item, reason); }

        foreach (var entry in node.Entries)
        {
            Residual(entry.Key, reason);
            Residual(entry.Value, reason);
        }
    }
}
