namespace LadderTeams.Core.Search;

/// <summary>Counts results by a value that they have.</summary>
internal sealed class Facet
{
    private readonly string[] values;
    private readonly int[] numberOf;
    private readonly int[] counts;

    private Facet(string[] values, int[] numberOf) => (this.values, this.numberOf, counts) = (values, numberOf, new int[values.Length]);

    /// <param name="values">For each statement; null where it has none.</param>
    public static Facet Of(IEnumerable<string?> values)
    {
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var numberOf = values.Select(value => value is null ? -1 : numbers.TryGetValue(value, out var number) ? number : numbers[value] = numbers.Count);
        int[] all = [.. numberOf];
        return new([.. numbers.Keys], all);
    }

    /// <summary>The same values, none counted yet.</summary>
    public Facet Fresh() => new(values, numberOf);

    public void Count(int statement)
    {
        if (numberOf[statement] >= 0) { counts[numberOf[statement]]++; }
    }

    /// <summary>The values that were counted, in the order in which the ladders name them.</summary>
    public IReadOnlyList<FacetCount> Counts() =>
        [.. values.Zip(counts, (value, count) => new FacetCount(value, count)).Where(facet => facet.Count > 0)];
}
