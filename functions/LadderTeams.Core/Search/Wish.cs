using LadderTeams.Core.Ladders;
using LadderTeams.Core.Text;

namespace LadderTeams.Core.Search;

/// <summary>A term that satisfies a word of the query. <paramref name="Weight"/> is 1 for the word itself.</summary>
internal readonly record struct WantedTerm(int Term, float Weight);

/// <summary>A query understood: a statement should have one of the terms of each word.</summary>
/// <param name="Words">Those that are not a level's code.</param>
/// <param name="Codes">Those that are.</param>
/// <param name="Levels">The levels of these codes; empty when there are none.</param>
/// <param name="Favoured">Levels that the query may mean, by code or by title; what they say counts more.</param>
internal sealed record Wish(
    IReadOnlyList<IReadOnlyList<WantedTerm>> Words,
    IReadOnlyList<IReadOnlyList<WantedTerm>> Codes,
    IReadOnlySet<Level> Levels,
    IReadOnlySet<Level> Favoured,
    IReadOnlyList<Correction> Corrections)
{
    /// <summary>The beginning of a word counts for less than the word.</summary>
    private const float OfBeginning = 0.5f;

    private const int MostWords = 32;

    public static Wish Of(string query, Vocabulary vocabulary, Postings postings, LevelMentions mentions)
    {
        var words = Text.Words.In(query);
        var named = mentions.In(words).ToList();
        var byCode = words.ToLookup(word => named.Any(mention => mention.IsCode && mention.Covers(words, word)));
        var corrections = new List<Correction>();
        return new(
            [.. Meaningful([.. byCode[false]]).Select(word => TermsOf(word, word == words[^1], vocabulary, postings, corrections))],
            [.. byCode[true].Select(word => TermsOf(word, unfinished: false, vocabulary, postings, corrections))],
            LevelsOf(named.Where(mention => mention.IsCode)),
            LevelsOf(named),
            corrections);
    }

    private static HashSet<Level> LevelsOf(IEnumerable<LevelMention> mentions) =>
        mentions.SelectMany(mention => mention.Levels).ToHashSet<Level>(ReferenceEqualityComparer.Instance);

    /// <summary>Each word once, and without those that carry grammar alone unless there are no others.</summary>
    private static IEnumerable<Word> Meaningful(List<Word> words)
    {
        var meaningful = words.Where(word => !Text.Words.IsCommon(word.Value)).ToList();
        return (meaningful.Count > 0 ? meaningful : words).Reverse<Word>().DistinctBy(word => word.Stem).Reverse().Take(MostWords);
    }

    private static List<WantedTerm> TermsOf(Word word, bool unfinished, Vocabulary vocabulary, Postings postings, List<Correction> corrections)
    {
        var wanted = new List<WantedTerm>();
        if (vocabulary.Find(word.Value) is { } itself) { wanted.Add(new(itself, 1)); }

        // One letter begins half of all words, so it stands for them only when it is no word itself.
        if (wanted.Count == 0 || (unfinished && word.Length > 1))
        {
            wanted.AddRange(vocabulary.StartingWith(word.Value).Select(longer => longer.Term).Distinct()
                .Where(term => wanted.Count == 0 || term != wanted[0].Term).Select(term => new WantedTerm(term, OfBeginning)).ToList());
        }

        if (wanted.Count == 0 && Correct(word.Value, vocabulary, postings) is { } meant)
        {
            wanted.Add(new(meant.Term, 1));
            corrections.Add(new(word.Value, meant.Written));
        }

        return wanted;
    }

    /// <summary>People seldom mistype the first letter; else the word that the ladders use most is the likeliest.</summary>
    private static KnownWord? Correct(string word, Vocabulary vocabulary, Postings postings) => vocabulary.CloseTo(word)
        .OrderByDescending(known => known.Written[0] == word[0])
        .ThenByDescending(known => postings.Of(known.Term).Count)
        .ThenBy(known => known.Folded, StringComparer.Ordinal)
        .FirstOrDefault();
}
