using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.Ladders;

/// <summary>Finds a level or a capability by what people call it. Case and white space do not matter.</summary>
public static class LadderLookup
{
    /// <summary>
    /// The level of that code, else of that title, else of that alias, else of code and title together; null when there is
    /// none. Where two levels share a title, the first in the ladder's order.
    /// </summary>
    public static Level? FindLevel(this Ladder ladder, string name)
    {
        var key = LevelNames.Key(name);
        return key.Length == 0 ? null
            : ladder.Levels.FirstOrDefault(level => LevelNames.Key(level.Code) == key)
            ?? ladder.Levels.FirstOrDefault(level => level.Title is { } title && LevelNames.Key(title) == key)
            ?? ladder.Levels.FirstOrDefault(level => level.Aliases.Any(alias => LevelNames.Key(alias) == key))
            ?? ladder.Levels.FirstOrDefault(level => LevelNames.Key(level.Name) == key);
    }

    /// <summary>Null when the ladder has no such capability.</summary>
    public static Capability? FindCapability(this Ladder ladder, string name)
    {
        var key = LevelNames.Key(name);
        return ladder.Capabilities.FirstOrDefault(capability => LevelNames.Key(capability.Name) == key);
    }
}
