namespace LadderTeams.Core.Text;

/// <summary>A phrase that stands in a text: <paramref name="Count"/> words from <paramref name="First"/> on.</summary>
internal readonly record struct PhraseHit(int Rank, int First, int Count)
{
    /// <summary>The words as written.</summary>
    public string Quote(string text, IReadOnlyList<Word> words) => text[words[First].Start..words[First + Count - 1].End];
}

/// <summary>Finds known phrases in a text; where several begin at a word, the longest counts.</summary>
internal sealed class PhraseLexicon
{
    private readonly Dictionary<string, List<(string[] Phrase, int Rank)>> byFirstWord = [];

    /// <param name="ranks">
    /// The phrases of rank 0, 1, 2…, parted by commas. Rank 0 holds phrases that only look like a find: "team mate" is no team.
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

    /// <summary>In the text's order, none within another; without those of rank 0.</summary>
    public IEnumerable<PhraseHit> In(IReadOnlyList<Word> words)
    {
        for (var at = 0; at < words.Count;)
        {
            var (length, rank) = Longest(words, at);
            if (rank > 0) { yield return new(rank, at, length); }

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
