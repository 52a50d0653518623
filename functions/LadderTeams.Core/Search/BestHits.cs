namespace LadderTeams.Core.Search;

/// <summary>Keeps the best of many results without sorting them all.</summary>
internal sealed class BestHits(int skip, int top)
{
    private readonly PriorityQueue<int, (float Score, int Order)> kept = new(WorstFirst);

    /// <summary>From the worst to the best: of two that are equally good, the earlier one is better.</summary>
    private static Comparer<(float Score, int Order)> WorstFirst { get; } = Comparer<(float Score, int Order)>.Create(
        (left, right) => left.Score != right.Score ? left.Score.CompareTo(right.Score) : right.Order.CompareTo(left.Order));

    /// <summary>How many were offered.</summary>
    public int Total { get; private set; }

    /// <param name="statement">Later than all that were offered before.</param>
    public void Offer(int statement, float score)
    {
        Total++;
        if (kept.Count < (long)skip + top)
        {
            kept.Enqueue(statement, (score, statement));
        }
        else if (kept.TryPeek(out _, out var worst) && score > worst.Score)
        {
            kept.DequeueEnqueue(statement, (score, statement));
        }
    }

    /// <summary>The best first, without those to skip.</summary>
    public IReadOnlyList<(int Statement, float Score)> Page()
    {
        var best = new List<(int Statement, float Score)>(kept.Count);
        while (kept.TryDequeue(out var statement, out var rank)) { best.Add((statement, rank.Score)); }

        best.Reverse();
        return [.. best.Skip(skip)];
    }
}
