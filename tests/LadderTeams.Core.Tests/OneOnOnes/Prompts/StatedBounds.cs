using LadderTeams.Core.Ladders.Statements;
using LadderTeams.Core.OneOnOnes.Prompts;

namespace LadderTeams.Core.Tests.OneOnOnes.Prompts;

/// <summary>What <see cref="PromptChoice"/> states of its choices, as numbers for one pool, focus and count.</summary>
internal sealed class StatedBounds
{
    private readonly int count;
    private readonly HashSet<string> focus;
    private readonly int rest;
    private readonly Dictionary<string, int> gaps;

    public StatedBounds(PromptPool pool, IReadOnlyList<string> focus, int count)
    {
        this.count = count;
        var keys = focus.Select(LevelKeys.Of).ToHashSet();
        this.focus = [.. pool.Topics.Select(topic => topic.Key).Where(keys.Contains)];
        rest = pool.Topics.Count - this.focus.Count;
        Spacing = Math.Min(4, pool.Prompts.Count / count);
        Places = rest == 0 ? count : Math.Min(this.focus.Count, count - 1);
        FocusIsAlwaysRested = pool.Topics.Where(topic => IsFocus(topic.Key)).All(IsAlwaysRested);
        gaps = pool.Topics.ToDictionary(topic => topic.Key, topic => Turn(topic) + (IsAlwaysRested(topic) ? 0 : Math.Max(Spacing - 1, 0)));
    }

    /// <summary>After how many meetings a prompt comes again at the earliest.</summary>
    public int Spacing { get; }

    /// <summary>How many prompts of a meeting are for the focus.</summary>
    public int Places { get; }

    public bool FocusIsAlwaysRested { get; }

    private bool Alternates => count == 1 && focus.Count > 0 && rest > 0;

    public bool IsFocus(string topic) => focus.Contains(topic);

    /// <summary>After how many meetings a topic comes again at the latest.</summary>
    public int Gap(string topic) => gaps[topic];

    private int Turn(PromptTopic topic)
    {
        var mates = IsFocus(topic.Key) ? focus.Count : rest;
        return Alternates ? 2 * mates : Ceiling(mates, IsFocus(topic.Key) ? Places : count - Places);
    }

    private bool IsAlwaysRested(PromptTopic topic) => topic.Prompts.Count > count * (Spacing - 1);

    private static int Ceiling(int number, int by) => (number + by - 1) / by;
}
