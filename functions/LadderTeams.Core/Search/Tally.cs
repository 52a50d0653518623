using System.Buffers;

namespace LadderTeams.Core.Search;

/// <summary>How well each statement meets a wish, word by word.</summary>
internal sealed class Tally : IDisposable
{
    private readonly int statements;
    private readonly float[] scores;
    private readonly float[] best;
    private readonly byte[] lastWord;
    private readonly byte[] matched;
    private byte words;

    public Tally(int statements)
    {
        this.statements = statements;
        scores = Rent<float>();
        best = Rent<float>();
        lastWord = Rent<byte>();
        matched = Rent<byte>();
    }

    public float Score(int statement) => scores[statement];

    /// <summary>How many of the words the statement has.</summary>
    public int Matched(int statement) => matched[statement];

    /// <summary>Counts one word. A statement that has several of its terms gets the best of them.</summary>
    public void Add(IReadOnlyList<WantedTerm> terms, Postings postings)
    {
        words++;
        var rarity = Rarity(terms, postings);
        foreach (var wanted in terms)
        {
            foreach (var (statement, weight) in postings.Of(wanted.Term)) { Add(statement, rarity * wanted.Weight * weight); }
        }
    }

    public void Dispose()
    {
        ArrayPool<float>.Shared.Return(scores);
        ArrayPool<float>.Shared.Return(best);
        ArrayPool<byte>.Shared.Return(lastWord);
        ArrayPool<byte>.Shared.Return(matched);
    }

    private void Add(int statement, float score)
    {
        if (lastWord[statement] != words)
        {
            lastWord[statement] = words;
            best[statement] = 0;
            matched[statement]++;
        }

        if (score > best[statement])
        {
            scores[statement] += score - best[statement];
            best[statement] = score;
        }
    }

    /// <summary>Of the word itself; where the ladders do not use it, of all that stands for it together.</summary>
    private float Rarity(IReadOnlyList<WantedTerm> terms, Postings postings)
    {
        var having = terms is [{ Weight: 1 } itself, ..]
            ? postings.Of(itself.Term).Count
            : Math.Min(statements, terms.Sum(wanted => postings.Of(wanted.Term).Count));
        return MathF.Log(1 + ((statements - having + 0.5f) / (having + 0.5f)));
    }

    private T[] Rent<T>()
    {
        var rented = ArrayPool<T>.Shared.Rent(statements);
        rented.AsSpan(0, statements).Clear();
        return rented;
    }
}
