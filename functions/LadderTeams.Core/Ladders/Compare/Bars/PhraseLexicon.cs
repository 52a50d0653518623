using LadderTeams.Core.Text;

namespace LadderTeams.Core.Ladders.Compare.Bars;

/// <summary>Finds the phrases of a scale; where several begin at a word, the longest counts.</summary>
internal sealed class PhraseLexicon
{
    private readonly Dictionary<string, List<(string[] Phrase, int Rank)>> byFirstWord = [];

    /// <param name="ranks">
    /// The phrases of rank 0, 1, 2…, parted by commas. Rank 0 holds phrases that only look like a mention: "team mate" is no team.
    /// </param>
    public PhraseLexicon(params string[] ranks)
    {
        for (var rank = 0; rank < ranks.Length; rank++)
        {
            foreach (var phrase in ranks[rank].Split(", ", StringSplitOptions.RemoveEmptyEntries)) { Add(phrase.Split(' '), rank); }
        }

        foreach (var phrases in byFirstWord.Values) { phrases.Sort((left, right) => right.Phrase.Length.CompareTo(left.Phrase.Length)); }
    }

    public IEnumerable<string> AllWords => byFirstWord.Values.SelectMany(phrases => phrases).SelectMany(entry => entry.Phrase);

    public IEnumerable<Mention> In(string text, IReadOnlyList<Word> words)
    {
        for (var at = 0; at < words.Count;)
        {
            var (length, rank) = Longest(words, at);
            if (rank > 0) { yield return new(rank, text[words[at].Start..words[at + length - 1].End]); }

            at += Math.Max(length, 1);
        }
    }

    private (int Length, int Rank) Longest(IReadOnlyList<Word> words, int at)
    {
        foreach (var (phrase, rank) in byFirstWord.GetValueOrDefault(words[at].Value, []))
        {
            if (StandsAt(phrase, words, at)) { return (phrase.Length, rank); }
        }

        return (0, 0);
    }

    private static bool StandsAt(string[] phrase, IReadOnlyList<Word> words, int at) =>
        at + phrase.Length <= words.Count && phrase.Index().All(word => words[at + word.Index].Value == word.Item);

    private void Add(string[] phrase, int rank)
    {
        if (!byFirstWord.TryGetValue(phrase[0], out var phrases)) { byFirstWord[phrase[0]] = phrases = []; }

        phrases.Add((phrase, rank));
    }
}
