using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Prompts;

namespace LadderTeams.Core.OneOnOnes.Meetings;

/// <summary>A 1:1 that was held, with what it asked in the words that the ladder had then.</summary>
/// <param name="Level">The code of the level that the person was at.</param>
public sealed record Meeting(string Series, DateOnly On, LadderReference Ladder, string Level, ValueList<MeetingPrompt> Prompts)
{
    /// <summary>Null when it does not ask that.</summary>
    public Meeting? Marked(string promptId, bool isDiscussed) => Prompts.Any(asked => asked.Prompt.Id == promptId)
        ? this with { Prompts = [.. Prompts.Select(asked => asked.Prompt.Id == promptId ? asked with { IsDiscussed = isDiscussed } : asked)] }
        : null;
}

public sealed record MeetingPrompt(Prompt Prompt, bool IsDiscussed);
