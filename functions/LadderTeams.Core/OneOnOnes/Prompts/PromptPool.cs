using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.OneOnOnes.Prompts;

/// <summary>All that there is to ask in the 1:1s with a person at a level.</summary>
public sealed class PromptPool
{
    private PromptPool(IEnumerable<Prompt> prompts)
    {
        Prompts = [.. prompts.DistinctBy(prompt => prompt.Id)];
        Topics = [.. Prompts.GroupBy(prompt => prompt.Topic).Select(topic => new PromptTopic(topic.Key, [.. topic]))];
    }

    public static PromptPool Empty { get; } = new([]);

    public IReadOnlyList<Prompt> Prompts { get; }

    internal IReadOnlyList<PromptTopic> Topics { get; }

    /// <param name="ahead">The level that the person grows towards; null at the end of a track.</param>
    public static PromptPool Of(Ladder ladder, Level level, Level? ahead) => new(LadderPrompts.Of(ladder, level, ahead));

    internal static PromptPool Of(IEnumerable<Prompt> prompts) => new(prompts);
}

/// <summary>Prompts that take turns, at least one.</summary>
internal sealed record PromptTopic(string Key, IReadOnlyList<Prompt> Prompts);
