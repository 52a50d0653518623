namespace LadderTeams.Service.Storage;

/// <summary>Rows of one partition, in the order of their keys.</summary>
internal sealed record PartitionRange
{
    private PartitionRange(string partitionKey, string? from, string? until)
    {
        TableLimits.CheckKey(partitionKey);
        TableLimits.CheckBound(from ?? "");
        TableLimits.CheckBound(until ?? "");
        (PartitionKey, From, Until) = (partitionKey, from, until);
    }

    public string PartitionKey { get; }

    /// <summary>The first row; null for the first of the partition.</summary>
    public string? From { get; }

    /// <summary>The first row that is left out; null when none is.</summary>
    public string? Until { get; }

    public static PartitionRange All(string partitionKey) => new(partitionKey, null, null);

    public static PartitionRange Between(string partitionKey, string? from, string? until) => new(partitionKey, from, until);

    /// <param name="prefix">As <see cref="TableKey.Prefix"/> makes it.</param>
    public static PartitionRange StartingWith(string partitionKey, string prefix) =>
        prefix is [.., >= ' ' and < '~']
            ? new(partitionKey, prefix, Next(prefix))
            : throw new ArgumentException("A prefix ends with a character of ASCII, and not with ~.", nameof(prefix));

    /// <param name="rowKey">Of a row of the partition.</param>
    public bool Includes(string rowKey) =>
        (From is null || string.CompareOrdinal(From, rowKey) <= 0) && (Until is null || string.CompareOrdinal(rowKey, Until) < 0);

    /// <summary>As the store takes it in a query.</summary>
    public override string ToString() =>
        $"PartitionKey eq {Quoted(PartitionKey)}"
        + (From is null ? "" : $" and RowKey ge {Quoted(From)}")
        + (Until is null ? "" : $" and RowKey lt {Quoted(Until)}");

    /// <summary>What comes after everything that begins with the prefix.</summary>
    private static string Next(string prefix) => $"{prefix[..^1]}{(char)(prefix[^1] + 1)}";

    private static string Quoted(string key) => $"'{key.Replace("'", "''", StringComparison.Ordinal)}'";
}
