using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.Ladders;

public static class LadderLookup
{
    /// <summary>The capability of that name, whatever its case and spaces; null when there is none.</summary>
    public static Capability? FindCapability(this Ladder ladder, string name)
    {
        var key = LevelNames.Key(name);
        return ladder.Capabilities.FirstOrDefault(capability => LevelNames.Key(capability.Name) == key);
    }
}
