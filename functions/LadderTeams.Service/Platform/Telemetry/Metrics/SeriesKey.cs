using System.Diagnostics.Metrics;

namespace LadderTeams.Service.Platform.Telemetry.Metrics;

/// <summary>An instrument with the tags of a measurement. Those with the same tags are equal.</summary>
internal sealed class SeriesKey(Instrument instrument, IReadOnlyList<KeyValuePair<string, object?>> tags) : IEquatable<SeriesKey>
{
    public Instrument Instrument => instrument;

    public IReadOnlyList<KeyValuePair<string, object?>> Tags => tags;

    /// <param name="kept">The names of the tags that count; null for all.</param>
    public static SeriesKey Of(Instrument instrument, ReadOnlySpan<KeyValuePair<string, object?>> tags, string[]? kept)
    {
        var all = new List<KeyValuePair<string, object?>>(tags.Length);
        foreach (var tag in tags)
        {
            if (kept is null || kept.Contains(tag.Key)) { all.Add(tag); }
        }

        return new(instrument, all);
    }

    public bool Equals(SeriesKey? other) => other is not null && instrument == other.Instrument && tags.SequenceEqual(other.Tags);

    public override bool Equals(object? obj) => Equals(obj as SeriesKey);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(instrument);
        foreach (var (_, value) in tags) { hash.Add(value); }

        return hash.ToHashCode();
    }
}
