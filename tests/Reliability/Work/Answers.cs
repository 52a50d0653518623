using System.Collections.Concurrent;

namespace LadderTeams.Reliability.Work;

/// <summary>How requests were answered, by status and code, and how long that took.</summary>
internal sealed class Answers
{
    /// <summary>The connection ended, or was never there.</summary>
    public const string None = "no answer";

    private readonly ConcurrentDictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<double> times = [];
    private int acknowledged;

    /// <summary>Such as <c>201</c> and <c>503 storage_unavailable</c>.</summary>
    public IReadOnlyDictionary<string, int> Counts => counts;

    public int Total => counts.Values.Sum();

    public int Acknowledged => Volatile.Read(ref acknowledged);

    public void Add(string answer, TimeSpan after, bool isAcknowledged = false)
    {
        counts.AddOrUpdate(answer, 1, (_, before) => before + 1);
        times.Add(after.TotalMilliseconds);
        if (isAcknowledged) { Interlocked.Increment(ref acknowledged); }
    }

    /// <summary>Milliseconds within which so many of a hundred answers came.</summary>
    public double Percentile(double of)
    {
        double[] sorted = [.. times.Order()];
        return sorted.Length == 0 ? 0 : sorted[(int)((sorted.Length - 1) * of / 100)];
    }

    /// <exception cref="Xunit.Sdk.XunitException">There was another, or none at all.</exception>
    public void AreAll(params IEnumerable<string> allowed)
    {
        Assert.NotEmpty(counts);
        Assert.Equal([], counts.Keys.Except(allowed));
    }

    public override string ToString() => string.Join(", ", counts.OrderByDescending(count => count.Value).Select(count => $"{count.Value} × {count.Key}"));
}
