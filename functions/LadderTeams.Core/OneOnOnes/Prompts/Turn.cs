using LadderTeams.Core.Text;

namespace LadderTeams.Core.OneOnOnes.Prompts;

/// <summary>What comes first is smaller: what was asked longest ago, then the lower rank, then the lot, which each series draws anew.</summary>
/// <param name="Since">See <see cref="PromptHistory.Since(Prompt)"/>.</param>
internal readonly record struct Standing(int Since, int Rank, ulong Lot) : IComparable<Standing>
{
    public int CompareTo(Standing other) =>
        Since != other.Since ? other.Since.CompareTo(Since)
        : Rank != other.Rank ? Rank.CompareTo(other.Rank)
        : Lot.CompareTo(other.Lot);
}

/// <summary>A prompt with its place among the others.</summary>
internal readonly record struct Candidate(Prompt Prompt, Standing Standing);

/// <summary>A topic with its place among the others, and the prompt that comes first in it.</summary>
internal sealed record Turn(PromptTopic Topic, Standing Standing, Candidate First)
{
    /// <summary>A topic was asked when something by its name was, or one of the prompts that it has now.</summary>
    public static Turn Of(PromptTopic topic, PromptHistory history, ulong seed)
    {
        var candidates = Candidates(topic, history, seed).ToList();
        var since = Math.Min(history.Since(topic.Key), candidates.Min(candidate => candidate.Standing.Since));
        return new(topic, new(since, 0, StableHash.Mix(seed, topic.Key)), candidates.MinBy(candidate => candidate.Standing));
    }

    public static IEnumerable<Candidate> Candidates(PromptTopic topic, PromptHistory history, ulong seed) =>
        topic.Prompts.Select(prompt => new Candidate(prompt, new(history.Since(prompt), prompt.Rank, StableHash.Mix(seed, prompt.Id))));
}
