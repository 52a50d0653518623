using LadderTeams.Core.OneOnOnes.Prompts;

namespace LadderTeams.Core.OneOnOnes.Meetings;

public static class MeetingHistory
{
    /// <summary>
    /// What the meetings of one series before a day count as having asked. Where nothing was marked, that is all of it: the two may not care
    /// to mark. Else it is what was marked, and the rest comes again first; the second time it counts, marked or not, so that what the two
    /// pass over holds nothing up for ever.
    /// </summary>
    public static PromptHistory Before(DateOnly on, IEnumerable<Meeting> held)
    {
        var (left, asked) = (new HashSet<string>(), new List<IReadOnlyList<AskedPrompt>>());
        foreach (var meeting in held.Where(meeting => meeting.On < on).OrderBy(meeting => meeting.On))
        {
            var isMarked = meeting.Prompts.Any(prompt => prompt.IsDiscussed);
            asked.Add([.. meeting.Prompts.Where(prompt => Counts(prompt, isMarked, left)).Select(prompt => AskedPrompt.Of(prompt.Prompt))]);
        }

        return PromptHistory.Of(asked);
    }

    /// <param name="left">What was left out since it counted last.</param>
    private static bool Counts(MeetingPrompt asked, bool isMarked, HashSet<string> left) =>
        left.Remove(asked.Prompt.Id) || asked.IsDiscussed || !isMarked || !left.Add(asked.Prompt.Id);
}
