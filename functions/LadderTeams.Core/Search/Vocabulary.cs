using LadderTeams.Core.Text;

namespace LadderTeams.Core.Search;

/// <summary>A word that the ladders use.</summary>
/// <param name="Folded">Without accents; what is compared.</param>
/// <param name="Written">In lower case, accents kept; what is shown.</param>
/// <param name="Term">The number of its stem: forms of a word share it.</param>
internal sealed record KnownWord(string Folded, string Written, int Term);

/// <summary>The words of the ladders, to be found whole, by their beginning, or by a slip of one letter.</summary>
internal sealed class Vocabulary
{
    /// <summary>Shorter words are too like each other to be corrected.</summary>
    private const int ShortestCorrected = 4;

    private readonly Dictionary<string, int> terms;
    private readonly KnownWord[] words;
    private readonly ILookup<int, KnownWord> byLength;

    private Vocabulary(Dictionary<string, int> terms, IEnumerable<KnownWord> known)
    {
        this.terms = terms;
        words = [.. known.OrderBy(word => word.Folded, StringComparer.Ordinal)];
        byLength = words.Where(word => word.Folded.Length >= ShortestCorrected - 1 && !Words.IsCommon(word.Folded)).ToLookup(word => word.Folded.Length);
    }

    /// <summary>The term of a word as <see cref="Word.Value"/> gives it; null when the ladders use no form of it.</summary>
    public int? Find(string word) => terms.TryGetValue(PorterStemmer.Stem(Folding.Fold(word)), out var term) ? term : null;

    /// <summary>The words that start so and are longer.</summary>
    public IEnumerable<KnownWord> StartingWith(string beginning)
    {
        var folded = Folding.Fold(beginning);
        for (var at = FirstFrom(folded); at < words.Length && words[at].Folded.StartsWith(folded, StringComparison.Ordinal); at++)
        {
            if (words[at].Folded.Length > folded.Length && !Words.IsCommon(words[at].Folded)) { yield return words[at]; }
        }
    }

    /// <summary>The words that a slip of one letter parts from this one; none for short words and those with digits.</summary>
    public IEnumerable<KnownWord> CloseTo(string word)
    {
        var folded = Folding.Fold(word);
        return folded.Length < ShortestCorrected || !folded.All(char.IsLetter) ? []
            : Enumerable.Range(folded.Length - 1, 3).SelectMany(length => byLength[length]).Where(known => OneEdit.Parts(folded, known.Folded));
    }

    private int FirstFrom(string folded)
    {
        var (low, high) = (0, words.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (string.CompareOrdinal(words[middle].Folded, folded) < 0) { low = middle + 1; } else { high = middle; }
        }

        return low;
    }

    /// <summary>Learns words as they come.</summary>
    internal sealed class Learner
    {
        private readonly Dictionary<string, int> terms = new(StringComparer.Ordinal);
        private readonly Dictionary<string, KnownWord> byFolded = new(StringComparer.Ordinal);
        private readonly Dictionary<string, int> seen = new(StringComparer.Ordinal);

        public int Terms => terms.Count;

        /// <summary>The terms of a text, word by word.</summary>
        public int[] Read(string text)
        {
            var words = Words.In(text);
            var read = new int[words.Count];
            for (var at = 0; at < read.Length; at++) { read[at] = Learn(words[at].Value); }

            return read;
        }

        public Vocabulary Done() => new(terms, byFolded.Values);

        private int Learn(string word)
        {
            if (seen.TryGetValue(word, out var known)) { return known; }

            var folded = Folding.Fold(word);
            var stem = PorterStemmer.Stem(folded);
            if (!terms.TryGetValue(stem, out var term)) { terms.Add(stem, term = terms.Count); }

            byFolded.TryAdd(folded, new(folded, word, term));
            return seen[word] = term;
        }
    }
}
