using LadderTeams.Core.Ladders;

namespace LadderTeams.Service.CommandLine.Reading;

/// <summary>A ladder as it was read from files, and where to say something about it.</summary>
internal sealed record ReadLadder(Ladder Ladder, bool AsJson, TextWriter Output, TextWriter Errors)
{
    /// <summary>The level with that code, title or other name; null, with a message, when there is none.</summary>
    public Level? Find(string name)
    {
        if (Ladder.FindLevel(name) is { } level) { return level; }

        Errors.WriteLine($"level_not_found: there is no level \"{name}\"; the ladder has {string.Join(", ", Ladder.Levels.Select(known => known.Code))}.");
        return null;
    }
}
