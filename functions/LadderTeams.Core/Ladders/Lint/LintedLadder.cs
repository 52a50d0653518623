using LadderTeams.Core.Ladders.Compare.Matching;
using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.Ladders.Lint;

/// <summary>A ladder with all its texts in a list.</summary>
internal sealed class LintedLadder(Ladder ladder)
{
    private ILookup<object?, LintText>? byLevel;

    public Ladder Ladder => ladder;

    public IReadOnlyList<LintText> Texts { get; } =
    [
        .. ladder.Levels.SelectMany(level => Of(level, level)),
        .. ladder.Everyone is { } everyone ? Of(everyone, null) : [],
        .. LevelItems.Descriptions(ladder).Concat(ladder.Transitions.SelectMany(LevelItems.Guide))
            .Select(item => new LintText(null, item.Capability, item.Part, item.Statement)),
    ];

    /// <summary>The levels of each track, the most junior first.</summary>
    public IReadOnlyList<IReadOnlyList<Level>> Tracks { get; } =
        [.. ladder.Levels.GroupBy(level => level.Track).Select(track => track.OrderBy(level => level.Order).ToList())];

    /// <summary>What a level says itself.</summary>
    public IEnumerable<LintText> At(Level level) => (byLevel ??= Texts.ToLookup(text => (object?)text.Level, ReferenceEqualityComparer.Instance))[level];

    /// <summary>Where a level begins as far as its texts tell; null when it has none.</summary>
    public SourceSpan? PlaceOf(Level level) =>
        At(level).Select(text => (SourceSpan?)text.Source).MinBy(source => source!.Value.Line)
        ?? level.Extends.Select(inheritance => (SourceSpan?)inheritance.Source).FirstOrDefault();

    /// <summary>Where a capability begins at a level; the level's own place when the capability has no text there.</summary>
    public SourceSpan? PlaceOf(Level level, string capability) =>
        At(level).Where(text => text.Capability == capability).Select(text => (SourceSpan?)text.Source).FirstOrDefault() ?? PlaceOf(level);

    private static IEnumerable<LintText> Of(Level said, Level? level) =>
        LevelItems.Around(said)
            .Select(item => new LintText(level, null, item.Part, item.Statement))
            .Concat(LevelStatements.Of(said).Select(placed =>
                new LintText(level, placed.Capability, StatementSlot.Of(placed.Statement).Part, placed.Statement)));
}
