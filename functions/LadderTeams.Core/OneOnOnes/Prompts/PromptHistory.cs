namespace LadderTeams.Core.OneOnOnes.Prompts;

/// <summary>What is kept of a prompt that was asked.</summary>
public sealed record AskedPrompt(string Id, string Topic)
{
    public static AskedPrompt Of(Prompt prompt) => new(prompt.Id, prompt.Topic);
}

/// <summary>
/// What the meetings of one series asked, in the order in which they took place. A meeting that was cancelled or skipped is none of them,
/// and one that moved stands where it took place.
/// </summary>
public sealed class PromptHistory
{
    private readonly Dictionary<string, int> prompts = [];
    private readonly Dictionary<string, int> topics = [];
    private readonly int meetings;

    private PromptHistory(IEnumerable<IEnumerable<AskedPrompt>> held)
    {
        foreach (var asked in held)
        {
            meetings++;
            foreach (var (id, topic) in asked) { prompts[id] = topics[topic] = meetings; }
        }
    }

    public static PromptHistory None { get; } = new([]);

    /// <param name="meetings">The earliest first. What counts as asked, <c>MeetingHistory</c> says; a prompt that is left out comes again first.</param>
    public static PromptHistory Of(IEnumerable<IEnumerable<AskedPrompt>> meetings) => new(meetings);

    /// <summary>How many meetings ago; 1 for the last one, and <see cref="int.MaxValue"/> for never.</summary>
    internal int Since(Prompt prompt) => Since(prompts, prompt.Id);

    /// <summary>The same for whatever was of the topic then.</summary>
    internal int Since(string topic) => Since(topics, topic);

    private int Since(Dictionary<string, int> last, string key) => last.TryGetValue(key, out var meeting) ? meetings + 1 - meeting : int.MaxValue;
}
