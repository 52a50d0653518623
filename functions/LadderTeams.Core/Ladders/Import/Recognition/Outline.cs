using LadderTeams.Core.Ladders.Import.Names;

namespace LadderTeams.Core.Ladders.Import.Recognition;

/// <summary>
/// Gathers blocks under their headings. Rank is relative: a heading belongs to the nearest one before it that ranks higher,
/// however many ranks the author skipped. A bold line and a lead-in before a list are headings too, of the lowest ranks.
/// </summary>
internal static class Outline
{
    internal const int BoldRank = 10;
    internal const int LeadInRank = 12;
    private const int BoldLeadRank = 11;
    private const int FewestLevels = 2;
    private const int LongestBoldHeading = 120;
    private const int LongestLeadIn = 200;

    public static Section Of(IReadOnlyList<Block> blocks)
    {
        var root = new Section(null, 0);
        var open = new Stack<Section>([root]);
        for (var index = 0; index < blocks.Count; index++)
        {
            var block = blocks[index];
            var next = index + 1 < blocks.Count ? blocks[index + 1] : null;
            if (RankOf(block, next) is var rank and > 0)
            {
                if (rank == BoldRank && IsLeadBelowBoldLevel(block.Text!.Value, open)) { rank = BoldLeadRank; }

                Close(open, rank);
                var section = new Section(block.Text, rank);
                open.Peek().Add(section);
                open.Push(section);
            }
            else
            {
                Place(block, open);
            }
        }

        Annotate(root);
        return root;
    }

    /// <summary>The headings and tables below the section that name levels, and not by words of proficiency.</summary>
    public static int OtherLevels(Section section) => !section.HoldsLevels ? 0 : section.Parts.Sum(part => part.Section is { } child
        ? (child.Level is { } level && !ScaleWords.IsProficiency(level) ? 1 : 0) + OtherLevels(child)
        : part.Block is { Table.Shape: { NamesLevels: true, MayBeScale: false } } ? FewestLevels : 0);

    private static void Place(Block block, Stack<Section> open)
    {
        if (block.Kind == BlockKind.End)
        {
            Close(open, HtmlSummaryRank);
            return;
        }

        if (block.Kind == BlockKind.Break) { Close(open, BoldRank); }
        else if (block.Kind is not (BlockKind.List or BlockKind.Table) && open.Peek().Rank == LeadInRank) { Close(open, LeadInRank); }

        open.Peek().Parts.Add(new(block, null));
    }

    private const int HtmlSummaryRank = 7;

    private static void Close(Stack<Section> open, int rank)
    {
        while (open.Count > 1 && open.Peek().Rank >= rank) { open.Pop(); }
    }

    private static int RankOf(Block block, Block? next) => block.Kind switch
    {
        BlockKind.Heading when block.Text is not null => block.Rank,
        BlockKind.Paragraph when IsBoldHeading(block, next) => BoldRank,
        BlockKind.Paragraph when IsLeadIn(block, next) => LeadInRank,
        _ => 0,
    };

    private static bool IsBoldHeading(Block block, Block? next) =>
        block.Text is { IsBold: true } text && text.Value.Length <= LongestBoldHeading && !text.Value.EndsWith('.') && InheritancePhrase.In(text.Value) is null
        && next is not null and not { Kind: BlockKind.Heading or BlockKind.End };

    /// <summary>Where bold lines name the levels, a bold lead such as <c>**Knowledge:**</c> stands below its level and not beside it.</summary>
    private static bool IsLeadBelowBoldLevel(string text, Stack<Section> open) => text.EndsWith(':') && LevelNameParser.Parse(text) is null
        && open.Any(section => section.Rank == BoldRank && LevelNameParser.Parse(section.Heading!.Value) is not null);

    private static bool IsLeadIn(Block block, Block? next) =>
        next is { Kind: BlockKind.List } && block.Text!.Value.EndsWith(':') && block.Text.Value.Length <= LongestLeadIn
        && !SentenceBreaks(block.Text.Value) && InheritancePhrase.In(block.Text.Value) is null;

    private static bool SentenceBreaks(string text) => text.Contains(". ", StringComparison.Ordinal) && text.Length > 120;

    /// <summary>Finds which headings name levels. Names that are doubtful alone count beside others of their kind.</summary>
    private static void Annotate(Section root)
    {
        var order = new List<Section> { root };
        for (var index = 0; index < order.Count; index++) { order.AddRange(order[index].Sections); }

        foreach (var section in order)
        {
            if (section.Heading is null) { continue; }

            section.Transition = TransitionTitle.Of(section.Heading.Value);
            section.Level = section.Transition is null ? LevelNameParser.Parse(section.Heading.Value) : null;
        }

        foreach (var section in order) { NameWeakSiblings(section); }

        for (var index = order.Count - 1; index >= 0; index--)
        {
            order[index].HoldsLevels = order[index].Parts.Exists(part => part.Section is { } child
                ? child.Level is not null || child.HoldsLevels
                : part.Block is { Table: { } grid } && grid.Shape.NamesLevels);
        }
    }

    private static void NameWeakSiblings(Section parent)
    {
        var siblings = parent.Sections.FindAll(child => child.Rank < LeadInRank);
        if (siblings.Count < 2) { return; }

        var weak = siblings.ConvertAll(child => child.Level ?? LevelNameParser.ParseWeak(child.Heading!.Value));
        var named = weak.FindAll(name => name is not null).Count;
        if (named < 2 || named * 2 < siblings.Count) { return; }

        for (var index = 0; index < siblings.Count; index++) { siblings[index].Level ??= weak[index]; }
    }
}
