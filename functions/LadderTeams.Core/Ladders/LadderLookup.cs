using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.Ladders;

public static class LadderLookup
{
    /// <summary>The capability of that name, whatever its case and spaces; null when there is none.</summary>
    public static Capability? FindCapability(this Ladder ladder, string name)
    {
        var key = LevelKeys.Of(name);
        return ladder.Capabilities.FirstOrDefault(capability => LevelKeys.Of(capability.Name) == key);
    }

    /// <summary>The guide from the one level to the other, by whichever of their names; null when there is none.</summary>
    public static Transition? FindGuide(this Ladder ladder, Level from, Level to) =>
        ladder.GuidesTo(to).FirstOrDefault(guide => ReferenceEquals(ladder.FindLevel(guide.From), from));

    /// <summary>The guides to the level, by whichever of its names.</summary>
    public static IEnumerable<Transition> GuidesTo(this Ladder ladder, Level level) =>
        ladder.Transitions.Where(guide => ReferenceEquals(ladder.FindLevel(guide.To), level));
}
