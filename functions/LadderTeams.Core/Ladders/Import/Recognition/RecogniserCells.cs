using LadderTeams.Core.Ladders.Import.Names;

namespace LadderTeams.Core.Ladders.Import.Recognition;

internal sealed partial class Recogniser
{
    private void ReadCell(TableCell cell, Scope scope, int depth, string? point = null)
    {
        if (cell.Paragraph is { } only)
        {
            ReadCellText(only, scope, point);
            return;
        }

        if (point is null && cell.Blocks.Exists(block => block.Kind == BlockKind.Heading))
        {
            ReadParts(Outline.Of(cell.Blocks), scope, depth + 1);
            return;
        }

        foreach (var block in cell.Blocks)
        {
            if (block is { Kind: BlockKind.Paragraph, Text: { } text }) { ReadCellText(text, scope, point); }
            else if (point is not null)
            {
                foreach (var item in TextsIn(block).Where(item => item.Fate == Fate.Unclaimed)) { AddDescriptor(item, point, scope); }
            }
            else
            {
                ReadParts(Outline.Of([block]), scope, depth + 1);
            }
        }
    }

    private void ReadCellText(SourceText text, Scope scope, string? point)
    {
        if (FactColumn.IsValue(text.Value) || SaysNothing(text.Value)) { text.Fate = text.Fate == Fate.Unclaimed ? Fate.Label : text.Fate; }
        else if (point is not null && text.Fate == Fate.Unclaimed) { AddDescriptor(text, point, scope); }
        else { ReadText(text, scope.Level is null ? scope : scope with { Slot = scope.Slot ?? Slot.Responsibility }, isBullet: true); }
    }

    private void AddDescriptor(SourceText text, string point, Scope scope)
    {
        if (scope.Capability is null)
        {
            Leave(text, "no_capability");
            return;
        }

        text.Fate = Fate.Typed;
        findings.Facts.Add(new(file, Slot.Descriptor, scope.Level, scope.Capability, text) { Point = point });
    }

    private static void Label(IReadOnlyList<TableCell?> cells)
    {
        foreach (var cell in cells) { Label(cell); }
    }

    private static void Label(TableCell? cell)
    {
        if (cell is null) { return; }

        foreach (var text in TextsIn(cell)) { text.Fate = Fate.Label; }
    }

    private static SourceText? TextOf(TableCell? cell) => cell is null ? null : cell.Paragraph ?? cell.Blocks.SelectMany(TextsIn).FirstOrDefault();

    private static void Reopen(List<Block> blocks)
    {
        foreach (var text in blocks.SelectMany(TextsIn).Where(text => text.Fate == Fate.Typed)) { text.Fate = Fate.Unclaimed; }
    }

    private static IEnumerable<SourceText> TextsIn(TableCell cell) =>
        cell.Paragraph is { } only ? [only] : cell.Blocks.SelectMany(TextsIn);

    private static IEnumerable<SourceText> TextsIn(Block block)
    {
        var waiting = new Stack<Block>([block]);
        while (waiting.TryPop(out var next))
        {
            if (next.Text is not null) { yield return next.Text; }

            for (var index = next.HasChildren ? next.Children.Count - 1 : -1; index >= 0; index--) { waiting.Push(next.Children[index]); }
        }
    }

    private static readonly HashSet<string> NothingWords = new(StringComparer.OrdinalIgnoreCase) { "", "n/a", "na", "none", "nothing", "nil", "x", "same" };
}
