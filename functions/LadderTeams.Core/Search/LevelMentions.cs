using LadderTeams.Core.Ladders;
using LadderTeams.Core.Text;

namespace LadderTeams.Core.Search;

/// <summary>A part of a query that is a level's code, title or alias.</summary>
/// <param name="First">The first of the query's words that it is made of.</param>
/// <param name="Words">How many words it is made of.</param>
internal sealed record LevelMention(int First, int Words, IReadOnlyList<Level> Levels)
{
    /// <summary>A name with a digit, such as <c>L4</c> or <c>IC 3</c>, can mean nothing but the level.</summary>
    public required bool IsCode { get; init; }

    /// <summary>Whether <paramref name="word"/> of <paramref name="query"/> is part of the name.</summary>
    public bool Covers(IReadOnlyList<Word> query, Word word) =>
        word.Start >= query[First].Start && word.Start <= query[First + Words - 1].Start;
}

/// <summary>Recognises levels in what people type.</summary>
internal sealed class LevelMentions
{
    private const int LongestName = 5;

    private readonly Dictionary<string, List<Level>> byName = new(StringComparer.Ordinal);

    public LevelMentions(IEnumerable<Level> levels)
    {
        foreach (var level in levels)
        {
            foreach (var name in NamesOf(level).Select(name => Key(Words.In(name))).Where(name => name.Length > 0).Distinct())
            {
                if (!byName.TryGetValue(name, out var named)) { byName.Add(name, named = []); }

                named.Add(level);
            }
        }
    }

    /// <summary>From left to right, each as long as can be; none overlaps another.</summary>
    public IEnumerable<LevelMention> In(IReadOnlyList<Word> query)
    {
        for (var first = 0; first < query.Count;)
        {
            var mention = At(query, first);
            if (mention is not null) { yield return mention; }

            first += mention?.Words ?? 1;
        }
    }

    private LevelMention? At(IReadOnlyList<Word> query, int first)
    {
        for (var count = Math.Min(LongestName, query.Count - first); count > 0; count--)
        {
            var key = Key(query.Skip(first).Take(count));
            if (byName.TryGetValue(key, out var levels))
            {
                return new(first, count, levels) { IsCode = key.Any(char.IsDigit) };
            }
        }

        return null;
    }

    private static IEnumerable<string> NamesOf(Level level) =>
        [level.Code, level.Title ?? "", $"{level.Code} {level.Title}", .. level.Aliases];

    private static string Key(IEnumerable<Word> words) => string.Concat(words.Select(word => Folding.Fold(word.Value)));
}
