using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Search;

/// <summary>
/// Finds what ladders say by its words. A statement is found when it has every word of the query in its text, title,
/// capability or level; when none has, those that have as many as any. Forms of a word (<c>mentors</c>, <c>mentoring</c>),
/// case and accents are the same to it. A word that no ladder uses stands for those that begin with it, and else for the one that
/// a slip of a letter parts from it. It never changes, and any number of threads may search at once.
/// </summary>
public sealed class SearchIndex
{
    private const float Favour = 1.5f;

    private readonly IReadOnlyList<Ladder> ladders;
    private readonly SearchedStatement[] statements;
    private readonly Dictionary<string, int> firsts;
    private readonly Postings postings;
    private readonly Vocabulary vocabulary;
    private readonly LevelMentions mentions;
    private readonly Facet levels;
    private readonly Facet capabilities;

    private SearchIndex(IReadOnlyList<Ladder> ladders)
    {
        this.ladders = ladders;
        statements = [.. ladders.SelectMany(SearchedStatement.Of)];
        firsts = statements.Index().DistinctBy(said => said.Item.Ladder.Id).ToDictionary(said => said.Item.Ladder.Id, said => said.Index, StringComparer.Ordinal);
        (postings, vocabulary) = Postings.Of(statements);
        mentions = new(ladders.SelectMany(ladder => ladder.Levels));
        levels = Facet.Of(statements.Select(statement => statement.Level?.Code));
        capabilities = Facet.Of(statements.Select(statement => statement.Capability));
    }

    /// <summary>How many statements can be found.</summary>
    public int Count => statements.Length;

    /// <param name="ladders">In the order in which equally good results are given.</param>
    public static SearchIndex Build(IReadOnlyList<Ladder> ladders) => new(ladders);

    /// <summary>The statement that a search found there; null when the ladder says nothing in that place.</summary>
    public SearchHit? At(string ladderId, int place) =>
        firsts.TryGetValue(ladderId, out var first) && place >= 0 && place < statements.Length - first && statements[first + place].Ladder.Id == ladderId
            ? HitOf(first + place, 0, []) : null;

    /// <summary>The results of one page. The same query gives the same page, to the letter.</summary>
    public SearchPage Search(SearchQuery query)
    {
        var wish = Wish.Of(query.Text, vocabulary, postings, mentions);
        foreach (var reading in Reading.Of(wish, Sieve.Of(query, ladders)))
        {
            using var tally = new Tally(statements.Length);
            foreach (var word in reading.Words) { tally.Add(word, postings); }

            if (LeastMatched(reading, tally) is { } least && Collect(query, wish, reading, tally, least) is { Total: > 0 } page) { return page; }
        }

        return SearchPage.Empty with { Corrections = wish.Corrections };
    }

    private SearchPage Collect(SearchQuery query, Wish wish, Reading reading, Tally tally, int least)
    {
        var sieve = reading.Sieve;
        var (byLevel, byCapability, best) = (levels.Fresh(), capabilities.Fresh(), new BestHits(query.Skip, query.Top));
        for (var at = 0; at < statements.Length; at++)
        {
            if (tally.Matched(at) < least || !sieve.LetsKind(statements[at])) { continue; }

            var (rightLevel, rightCapability) = (sieve.LetsLevel(statements[at]), sieve.LetsCapability(statements[at]));
            if (rightCapability) { byLevel.Count(at); }

            if (rightLevel) { byCapability.Count(at); }

            if (rightLevel && rightCapability) { best.Offer(at, ScoreOf(at, wish, tally)); }
        }

        var wanted = reading.Words.SelectMany(word => word).Select(term => term.Term).ToHashSet();
        return new(
            best.Total,
            [.. best.Page().Select(hit => HitOf(hit.Statement, hit.Score, wanted))],
            byLevel.Counts(),
            byCapability.Counts(),
            wish.Corrections);
    }

    /// <summary>How many of the words a result must have; null when the reading finds nothing.</summary>
    private int? LeastMatched(Reading reading, Tally tally)
    {
        if (reading.Words.Count == 0) { return 0; }

        var most = 0;
        for (var at = 0; at < statements.Length && most < reading.Words.Count; at++)
        {
            if (tally.Matched(at) > most && reading.Sieve.Lets(statements[at])) { most = tally.Matched(at); }
        }

        return most == 0 || (reading.NeedsAll && most < reading.Words.Count) ? null : most;
    }

    private float ScoreOf(int at, Wish wish, Tally tally) =>
        tally.Score(at) * (statements[at].Level is { } level && wish.Favoured.Contains(level) ? Favour : 1);

    private SearchHit HitOf(int at, float score, HashSet<int> wanted)
    {
        var found = statements[at];
        return new(found.Ladder.Id, found.Level, found.Capability, found.Part, found.Id, found.Title, found.Text, Highlighted(found.Text, wanted), score)
        {
            Guide = found.Guide,
            Place = at - firsts[found.Ladder.Id],
        };
    }

    private IReadOnlyList<Highlight> Highlighted(string text, HashSet<int> wanted) => wanted.Count == 0 ? []
        : [.. Text.Words.In(text).Where(word => vocabulary.Find(word.Value) is { } term && wanted.Contains(term)).Select(word => new Highlight(word.Start, word.Length))];
}
