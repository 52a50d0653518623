using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Meetings;
using LadderTeams.Core.OneOnOnes.Prompts;
using LadderTeams.Core.Tests.OneOnOnes.Prompts;

namespace LadderTeams.Core.Tests.OneOnOnes.Meetings;

internal enum Marks
{
    None,
    All,
    Some,
}

/// <summary>The 1:1s of two people who mark as a test says, each agenda held to the bounds of docs/adr/0011-choosing-prompts.md.</summary>
internal sealed class MarkedSeries(string id, PromptPool pool, IReadOnlyList<string> focus, Marks marks, Random random, MarkedTally tally)
{
    private static readonly LadderReference Ladder = LadderReference.From("engineering", 1)!;

    private readonly StatedBounds bounds = new(pool, focus, PromptChoice.Usual);
    private readonly List<Meeting> held = [];
    private readonly Dictionary<string, int> waited = [];
    private readonly Dictionary<string, int> asked = [];
    private HashSet<string> left = [];

    private bool AreRested => pool.Topics.All(topic => topic.Prompts.Count > PromptChoice.Usual * (bounds.Spacing - 1));

    public IReadOnlyList<Prompt> Agenda(DateOnly on) => PromptChoice.For(id, pool, focus, MeetingHistory.Before(on, held));

    public void Hold(DateOnly on)
    {
        var agenda = Agenda(on);
        WhatWasLeftOutComesFirst(agenda);
        NoTopicWaitsTooLong(agenda);
        NothingComesAgainTooEarly(agenda);
        var meeting = Marked(new(id, on, Ladder, "L3", [.. agenda.Select(prompt => new MeetingPrompt(prompt, false))]));
        left = Left(meeting);
        held.Add(meeting);
        tally.Held++;
    }

    /// <summary>Unless another topic waits for longer, and had nothing to ask that was rested.</summary>
    private void WhatWasLeftOutComesFirst(IReadOnlyList<Prompt> agenda)
    {
        if (!AreRested) { return; }

        Assert.Subset(agenda.Select(prompt => prompt.Id).ToHashSet(), left);
        tally.CameAgain += left.Count;
    }

    private void NoTopicWaitsTooLong(IReadOnlyList<Prompt> agenda)
    {
        var longest = marks is Marks.Some ? 2 : 1;
        foreach (var topic in pool.Topics)
        {
            var (since, bound) = (waited.GetValueOrDefault(topic.Key) + 1, bounds.Gap(topic.Key));
            var isAsked = agenda.Any(prompt => prompt.Topic == topic.Key);
            if (since > longest * bound || (since == longest * bound && !isAsked)) { Assert.Fail($"{id}: {topic.Key} waits for more than {longest * bound} meetings"); }

            waited[topic.Key] = isAsked ? 0 : since;
            if (!isAsked) { continue; }

            tally.Turns++;
            if (since > bound) { tally.TurnsBeyondTheBound++; }
        }
    }

    private void NothingComesAgainTooEarly(IReadOnlyList<Prompt> agenda)
    {
        foreach (var prompt in agenda)
        {
            if (marks is not Marks.Some && asked.TryGetValue(prompt.Id, out var before)) { Assert.True(held.Count - before >= bounds.Spacing); }

            asked[prompt.Id] = held.Count;
        }
    }

    private Meeting Marked(Meeting meeting) => marks is Marks.None ? meeting
        : meeting.Prompts.Where(_ => marks is Marks.All || random.Next(2) == 0).Aggregate(meeting, (one, prompt) => one.Marked(prompt.Prompt.Id, true)!);

    private HashSet<string> Left(Meeting meeting) => meeting.Prompts.All(prompt => !prompt.IsDiscussed) ? []
        : [.. meeting.Prompts.Where(prompt => !prompt.IsDiscussed && !left.Contains(prompt.Prompt.Id)).Select(prompt => prompt.Prompt.Id)];
}

internal sealed class MarkedTally
{
    public int Held { get; set; }

    public int Turns { get; set; }

    public int TurnsBeyondTheBound { get; set; }

    public int CameAgain { get; set; }
}
