using LadderTeams.Core.Ladders.Compare.Matching;

namespace LadderTeams.Core.Ladders.Compare.Versions;

/// <summary>All texts of one version of a ladder, level by level.</summary>
internal sealed class VersionItems
{
    private readonly Dictionary<Level, IReadOnlyList<Item>> byLevel = new(ReferenceEqualityComparer.Instance);
    private readonly IReadOnlyDictionary<string, string> points;

    /// <param name="points">For each scale point that has another name in the other version, that name's key.</param>
    public VersionItems(Ladder ladder, IReadOnlyDictionary<string, string> points)
    {
        this.points = points;
        Everyone = ladder.Everyone;
        Shared = [.. LevelItems.Descriptions(ladder), .. ladder.Everyone is { } everyone ? Texts(ladder with { Everyone = null }, everyone) : []];
        foreach (var level in ladder.Levels) { byLevel.TryAdd(level, [.. Texts(ladder, level)]); }

        All = [.. Shared, .. byLevel.Values.SelectMany(items => items), .. ladder.Transitions.SelectMany(LevelItems.Guide)];
    }

    public Level? Everyone { get; }

    /// <summary>What is said for every level.</summary>
    public IReadOnlyList<Item> Shared { get; }

    public IReadOnlyList<Item> All { get; }

    public static IReadOnlyList<Item> OfGuide(Transition? guide) => guide is null ? [] : [.. LevelItems.Guide(guide)];

    /// <summary>What holds at a level, inheritance followed; nothing for no level.</summary>
    public IReadOnlyList<Item> Of(Level? level) => level is null ? [] : byLevel[level];

    private IEnumerable<Item> Texts(Ladder ladder, Level level) =>
    [
        .. LevelItems.Around(level),
        .. EffectiveLevels.Of(ladder, level).Statements.Select(statement => WithNewPoint(Item.Of(statement))),
    ];

    private Item WithNewPoint(Item item) =>
        points.TryGetValue(item.Slot.Point, out var point) ? item with { Slot = item.Slot with { Point = point } } : item;
}
