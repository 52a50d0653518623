using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.Ladders.Compare.Matching;

/// <summary>The texts of a ladder that are no statements, made comparable.</summary>
internal static class LevelItems
{
    public static IEnumerable<Item> Summary(Level level) => level.Summary.Select(text => Item.Of(StatementPart.Summary, text));

    /// <summary>The summary, the persona and what managers are told.</summary>
    public static IEnumerable<Item> Around(Level level) =>
        LadderPassages.About(level).Concat(LadderPassages.Guidance(level.Guidance)).Select(part => Item.Of(part.Part, part.Words));

    public static IEnumerable<Item> Descriptions(Ladder ladder) =>
        ladder.Capabilities.SelectMany(capability => capability.Description.Select(text => Item.Of(StatementPart.Description, text, capability.Name)));

    public static IEnumerable<Item> Guide(Transition guide) => LadderPassages.Of(guide).Select(part => Item.Of(StatementPart.Guide, part.Words));
}
