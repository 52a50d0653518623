using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Meetings;
using LadderTeams.Core.OneOnOnes.Prompts;

namespace LadderTeams.Service.OneOnOnes.Prompts;

/// <summary>What a meeting asks, and of which level of which version of a ladder it is.</summary>
/// <param name="Level">The level's code.</param>
internal sealed record PromptAgenda(LadderReference Ladder, string Level, IReadOnlyList<Prompt> Prompts)
{
    public Meeting At(string series, DateOnly on) => new(series, on, Ladder, Level, [.. Prompts.Select(prompt => new MeetingPrompt(prompt, false))]);
}
