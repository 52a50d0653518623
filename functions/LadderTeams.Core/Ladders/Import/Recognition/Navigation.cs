namespace LadderTeams.Core.Ladders.Import.Recognition;

/// <summary>Parts of a page that only lead to other pages, such as a menu whose headings look like levels.</summary>
internal static class Navigation
{
    public static bool Is(Section section) =>
        section.Parts.Count > 0 && section.Parts.TrueForAll(part => part.Block is { Kind: BlockKind.List or BlockKind.Paragraph } block && TextsOf(block).All(Leaf.IsNavigation));

    public static void Leave(Section section)
    {
        foreach (var text in section.Parts.SelectMany(part => TextsOf(part.Block!))) { (text.Fate, text.Reason) = (Fate.Residual, "navigation"); }
    }

    private static IEnumerable<SourceText> TextsOf(Block block)
    {
        if (block.Text is not null) { yield return block.Text; }

        foreach (var text in block.Children.SelectMany(TextsOf)) { yield return text; }
    }
}
