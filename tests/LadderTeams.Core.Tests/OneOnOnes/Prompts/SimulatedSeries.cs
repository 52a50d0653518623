using LadderTeams.Core.OneOnOnes.Prompts;

namespace LadderTeams.Core.Tests.OneOnOnes.Prompts;

/// <summary>The 1:1s of two people, one after the other, with the books kept a second time and each agenda held to <see cref="StatedBounds"/>.</summary>
internal sealed class SimulatedSeries(string id, int count, Tally tally)
{
    private readonly List<IReadOnlyList<AskedPrompt>> held = [];
    private readonly Dictionary<string, int> asked = [];
    private readonly Dictionary<string, int> waiting = [];
    private PromptPool pool = PromptPool.Empty;
    private IReadOnlyList<string> focus = [];
    private StatedBounds bounds = new(PromptPool.Empty, [], count);
    private int changed;

    public PromptPool Pool => pool;

    public IReadOnlyList<string> Focus => focus;

    /// <summary>The ladder, the level or the focus is another one from here on.</summary>
    public void Change(PromptPool newPool, IReadOnlyList<string> newFocus)
    {
        (pool, focus, bounds, changed) = (newPool, newFocus, new(newPool, newFocus, count), held.Count);
        waiting.Clear();
    }

    public IReadOnlyList<Prompt> Agenda() => PromptChoice.For(id, pool, focus, PromptHistory.Of(held), count);

    /// <summary>The meeting takes place.</summary>
    public void Hold(IReadOnlyList<Prompt> agenda)
    {
        Assert.Equal(Math.Min(count, pool.Prompts.Count), agenda.Select(prompt => prompt.Id).Distinct().Count());
        Assert.Equal(agenda.Count, Math.Min(count, pool.Prompts.Count));
        FocusComesFirst(agenda);
        NothingComesAgainTooEarly(agenda);
        NoTopicWaitsTooLong(agenda);
        held.Add([.. agenda.Select(AskedPrompt.Of)]);
        foreach (var prompt in agenda) { asked[prompt.Id] = held.Count; }

        tally.Meetings++;
    }

    private void FocusComesFirst(IReadOnlyList<Prompt> agenda)
    {
        if (!bounds.FocusIsAlwaysRested || bounds.Places == 0) { return; }

        tally.FocusedMeetings++;
        Assert.All(agenda.Take(bounds.Places), prompt => Assert.True(bounds.IsFocus(prompt.Topic)));
    }

    private void NothingComesAgainTooEarly(IReadOnlyList<Prompt> agenda)
    {
        foreach (var prompt in agenda)
        {
            if (!asked.TryGetValue(prompt.Id, out var last)) { continue; }

            var distance = held.Count + 1 - last;
            if (distance < bounds.Spacing) { Assert.Fail($"{prompt} comes again after {distance} meetings, not {bounds.Spacing}"); }

            if (last <= changed) { continue; }

            Assert.DoesNotContain(pool.Topics.First(topic => topic.Key == prompt.Topic).Prompts, other => asked.GetValueOrDefault(other.Id) < last && !agenda.Contains(other));
            tally.Repetitions++;
            if (distance == bounds.Spacing) { tally.RepetitionsAtTheBound++; }
        }
    }

    private void NoTopicWaitsTooLong(IReadOnlyList<Prompt> agenda)
    {
        var topics = agenda.Select(prompt => prompt.Topic).ToHashSet();
        foreach (var topic in pool.Topics)
        {
            var (waited, gap) = (waiting.GetValueOrDefault(topic.Key) + 1, bounds.Gap(topic.Key));
            var isAsked = topics.Contains(topic.Key);
            if (waited > gap || (waited == gap && !isAsked)) { Assert.Fail($"{topic.Key} waits for more than {gap} meetings"); }

            waiting[topic.Key] = isAsked ? 0 : waited;
            if (!isAsked) { continue; }

            tally.Turns++;
            if (waited == gap) { tally.TurnsAtTheBound++; }
        }
    }
}
