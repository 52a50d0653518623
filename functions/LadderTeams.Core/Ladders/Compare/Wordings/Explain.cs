using LadderTeams.Core.Text;

namespace LadderTeams.Core.Ladders.Compare.Wordings;

/// <summary>The reasons that no scale gives.</summary>
internal static class Explain
{
    public static Reason SameWords() => new(ReasonCodes.SameWords, null, null, "The words are the same.");

    public static Reason Inherited(string origin) => new(ReasonCodes.Inherited, null, null,
        origin.Length == 0 ? "It is asked of everyone." : $"It is taken over from {origin}.");

    public static Reason Moved(string? from, string? to) => new(ReasonCodes.Moved, from, to,
        $"The same words stand under {Place(to)} instead of {Place(from)}.");

    public static Reason CapabilityRenamed(string from, string to) =>
        new(ReasonCodes.CapabilityRenamed, from, to, $"The capability “{from}” is called “{to}”.");

    public static Reason Added() => new(ReasonCodes.Added, null, null, "Nothing like it is said before.");

    public static Reason Dropped() => new(ReasonCodes.Dropped, null, null, "Nothing like it is said any more.");

    public static Reason SentenceAdded(string quote) => new(ReasonCodes.SentenceAdded, null, quote, $"The sentence “{quote}” is added.");

    public static Reason SentenceDropped(string quote) => new(ReasonCodes.SentenceDropped, quote, null, $"The sentence “{quote}” is gone.");

    /// <summary>Quotes what is left of each text without the words that they begin and end with in common.</summary>
    public static Reason Wording(string from, string to)
    {
        var (old, now) = Middle(from, to);
        var sentence = (old, now) switch
        {
            ({ } gone, { } come) => $"“{gone}” becomes “{come}”.",
            ({ } gone, null) => $"“{gone}” is gone.",
            (null, { } come) => $"“{come}” is added.",
            _ => "Only the form of the words differs.",
        };
        return new(ReasonCodes.Wording, old, now, sentence);
    }

    private static string Place(string? capability) => capability is null ? "no capability" : $"“{capability}”";

    private static (string? From, string? To) Middle(string from, string to)
    {
        var fromWords = Words.In(from);
        var toWords = Words.In(to);
        var shorter = Math.Min(fromWords.Count, toWords.Count);
        var start = 0;
        while (start < shorter && fromWords[start].Value == toWords[start].Value) { start++; }

        var end = 0;
        while (end < shorter - start && fromWords[^(end + 1)].Value == toWords[^(end + 1)].Value) { end++; }

        return (Quote(from, fromWords, start, end), Quote(to, toWords, start, end));
    }

    private static string? Quote(string text, IReadOnlyList<Word> words, int start, int end) =>
        start >= words.Count - end ? null : text[words[start].Start..words[^(end + 1)].End];
}
