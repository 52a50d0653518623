using LadderTeams.Core.Ladders.Statements;
using LadderTeams.Core.Text;

namespace LadderTeams.Core.OneOnOnes.Prompts;

/// <summary>
/// Chooses what one 1:1 of a series asks. It follows from the series, the pool, the focus and what was asked before, and from nothing else:
/// neither from a date nor from the place in the calendar. So the choice is the same before a meeting and in it, moves with the meeting,
/// and comes again at the next one where a meeting does not take place. docs/adr/0011-choosing-prompts.md says why, and proves the bounds.
/// </summary>
/// <remarks>
/// With T topics (the capabilities, the level as a whole, the guides), F of them focus, R the rest, P prompts, p of them of the topic in
/// question, N asked in a meeting, and f = min(F, N − 1) places for the focus (N where there is no rest):
/// <list type="bullet">
/// <item>A meeting has N prompts, or all where there are fewer, and none twice.</item>
/// <item>It begins with the focus. Each focus topic is asked at least every ⌈F / f⌉ meetings.</item>
/// <item>Each other topic is asked at least every ⌈R / (N − f)⌉ meetings.</item>
/// <item>With N = 1 focus and rest alternate: every 2F and every 2R meetings.</item>
/// <item>A topic with too few prompts, p ≤ N (S − 1), can come up to S − 1 meetings later than that, with S = min(4, ⌊P / N⌋).</item>
/// <item>A prompt comes again after S meetings at the earliest, and after all others of its topic.</item>
/// </list>
/// When the pool, the focus or N change, the counts of meetings begin anew, but nothing that was asked is forgotten.
/// </remarks>
public static class PromptChoice
{
    /// <summary>How many prompts a meeting has unless its people want it otherwise.</summary>
    public const int Usual = 3;

    /// <summary>How many meetings later a prompt comes again at the earliest, where there are enough others.</summary>
    public const int Spacing = 4;

    /// <param name="series">What tells the series from all others and never changes.</param>
    /// <param name="focus">Capabilities that the two people chose. What the ladder does not have is passed over.</param>
    /// <param name="history">Without the meeting itself.</param>
    public static IReadOnlyList<Prompt> For(string series, PromptPool pool, IEnumerable<string> focus, PromptHistory history, int count = Usual)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        var spacing = Math.Min(Spacing, pool.Prompts.Count / count);
        var seed = StableHash.Mix(StableHash.Seed, series);
        var keys = focus.Select(LevelKeys.Of).ToHashSet();
        var turns = pool.Topics.Select(topic => Turn.Of(topic, history, seed)).OrderBy(turn => turn.Standing).ToLookup(turn => keys.Contains(turn.Topic.Key));
        var places = PlacesForFocus([.. turns[true]], turns.Contains(false), count);
        var (focused, others) = (Rested(turns[true], spacing), Rested(turns[false], spacing));
        var agenda = focused.Take(places).Concat(others).Concat(focused.Skip(places)).Take(count).ToList();
        return agenda.Count == count ? agenda : [.. agenda, .. Further(agenda, pool, history, seed).Take(count - agenda.Count)];
    }

    private static int PlacesForFocus(List<Turn> focused, bool isMore, int count) =>
        !isMore ? count
        : count > 1 ? Math.Min(focused.Count, count - 1)
        : focused.Exists(turn => turn.Standing.Since == 1) ? 0 : 1;

    private static List<Prompt> Rested(IEnumerable<Turn> turns, int spacing) =>
        [.. turns.Where(turn => turn.First.Standing.Since >= spacing).Select(turn => turn.First.Prompt)];

    /// <summary>Where there are more places than topics: what was asked longest ago.</summary>
    private static IEnumerable<Prompt> Further(List<Prompt> agenda, PromptPool pool, PromptHistory history, ulong seed) =>
        pool.Topics.SelectMany(topic => Turn.Candidates(topic, history, seed)).OrderBy(candidate => candidate.Standing)
            .Select(candidate => candidate.Prompt).Except(agenda);
}
