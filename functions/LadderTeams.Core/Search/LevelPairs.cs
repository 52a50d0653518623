using LadderTeams.Core.Ladders;
using LadderTeams.Core.Text;

namespace LadderTeams.Core.Search;

/// <summary>Two levels, as people name them in one line: <c>L4 L5</c>, <c>L4 vs L5</c>, <c>senior to staff</c>.</summary>
public static class LevelPairs
{
    /// <summary>
    /// Null when fewer than one level is named. A level that is named alone is set against the next one of its track, or the one before
    /// when it is the last. Both are the same level when that is what is named.
    /// </summary>
    public static (Level From, Level To)? In(Ladder ladder, string text)
    {
        var named = Named(ladder, Words.In(text)).Take(2).ToList();
        return named switch
        {
            [var from, var to] => OnOneTrack(from, to),
            [var alone] => Neighbour(ladder, alone[0]) is { } other ? (other.Order > alone[0].Order ? (alone[0], other) : (other, alone[0])) : null,
            _ => null,
        };
    }

    /// <summary>Each step from a level to the next of its track, in the ladder's order.</summary>
    public static IEnumerable<(Level From, Level To)> Steps(Ladder ladder) =>
        ladder.Levels.Select(level => (Level: level, Next: Next(ladder, level))).Where(step => step.Next is not null).Select(step => (step.Level, step.Next!));

    /// <summary>Null for the last level of a track.</summary>
    public static Level? Next(Ladder ladder, Level level) =>
        ladder.Levels.Where(other => other.Track == level.Track && other.Order > level.Order).MinBy(other => other.Order);

    private static Level? Neighbour(Ladder ladder, Level level) =>
        Next(ladder, level) ?? ladder.Levels.Where(other => other.Track == level.Track && other.Order < level.Order).MaxBy(other => other.Order);

    private static IEnumerable<IReadOnlyList<Level>> Named(Ladder ladder, IReadOnlyList<Word> words)
    {
        var mentions = new LevelMentions(ladder.Levels).In(words).ToDictionary(mention => mention.First);
        for (var at = 0; at < words.Count;)
        {
            if (mentions.TryGetValue(at, out var mention))
            {
                yield return mention.Levels;
                at += mention.Words;
                continue;
            }

            if (!Words.IsCommon(words[at].Value) && ByPartOfTitle(ladder, words[at]) is { Count: > 0 } levels) { yield return levels; }

            at++;
        }
    }

    /// <summary>Those whose title has the word and little else: <c>senior</c> is the Senior Engineer before the Senior Staff Engineer.</summary>
    private static List<Level> ByPartOfTitle(Ladder ladder, Word word)
    {
        var wanted = Folding.Fold(word.Value);
        var titles = ladder.Levels.Select(level => (Level: level, Words: Words.In(level.Title ?? "")))
            .Where(title => title.Words.Any(part => Folding.Fold(part.Value) == wanted)).ToList();
        var fewest = titles.Select(title => title.Words.Count).DefaultIfEmpty().Min();
        return [.. titles.Where(title => title.Words.Count == fewest).Select(title => title.Level)];
    }

    private static (Level From, Level To) OnOneTrack(IReadOnlyList<Level> from, IReadOnlyList<Level> to) =>
        from.SelectMany(_ => to, (one, other) => (one, other)).OrderByDescending(pair => pair.one.Track == pair.other.Track).First();
}
