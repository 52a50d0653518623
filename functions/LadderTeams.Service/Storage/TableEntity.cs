using System.Collections;
using Azure;
using LadderTeams.Service.Storage.LostAnswers;

namespace LadderTeams.Service.Storage;

/// <summary>
/// A row: its keys, and properties that are a string, int, long, double, bool, DateTimeOffset, Guid or byte[]. A property
/// that is set to null is not there.
/// </summary>
internal sealed class TableEntity(string partitionKey, string rowKey) : IEnumerable<KeyValuePair<string, object>>
{
    private readonly Dictionary<string, object> properties = new(StringComparer.Ordinal);

    public string PartitionKey { get; } = partitionKey;

    public string RowKey { get; } = rowKey;

    /// <summary>The version that was read; default for a row that was not.</summary>
    public ETag ETag { get; set; }

    /// <summary>When the store last wrote the row; null for a row that was not read.</summary>
    public DateTimeOffset? Timestamp { get; internal set; }

    public int Count => properties.Count;

    public ICollection<string> Keys => properties.Keys;

    /// <summary>What was read with the row about the writes that made it.</summary>
    internal (ETag Version, WriteMarks Marks) Read { get; set; }

    public object? this[string name]
    {
        get => properties.GetValueOrDefault(name);
        set
        {
            if (value is null) { properties.Remove(name); }
            else { properties[name] = Checked(value); }
        }
    }

    public void Add(string name, object? value)
    {
        if (value is not null) { properties.Add(name, Checked(value)); }
    }

    public bool ContainsKey(string name) => properties.ContainsKey(name);

    public bool Remove(string name) => properties.Remove(name);

    /// <summary>A row of the same keys that has all of the properties but one; null when the one is not there.</summary>
    public TableEntity? Without(string name)
    {
        if (!ContainsKey(name)) { return null; }

        var left = new TableEntity(PartitionKey, RowKey);
        foreach (var (other, value) in properties.Where(property => property.Key != name)) { left[other] = value; }

        return left;
    }

    public string? GetString(string name) => (string?)Get<string>(name);

    public byte[]? GetBinary(string name) => (byte[]?)Get<byte[]>(name);

    public int? GetInt32(string name) => (int?)Get<int>(name);

    public long? GetInt64(string name) => (long?)Get<long>(name);

    public bool? GetBoolean(string name) => (bool?)Get<bool>(name);

    public DateTimeOffset? GetDateTimeOffset(string name) => (DateTimeOffset?)Get<DateTimeOffset>(name);

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => properties.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The keys alone: what the row says is nobody's business in a log.</summary>
    public override string ToString() => $"{PartitionKey}/{RowKey}";

    private object? Get<T>(string name) => properties.GetValueOrDefault(name) switch
    {
        null => null,
        T value => value,
        var other => throw new InvalidOperationException($"{name} is a {other.GetType().Name}, not a {typeof(T).Name}."),
    };

    private static object Checked(object value) => value switch
    {
        string or int or long or double or bool or DateTimeOffset or Guid or byte[] => value,
        _ => throw new ArgumentException($"A property cannot be a {value.GetType()}.", nameof(value)),
    };
}
