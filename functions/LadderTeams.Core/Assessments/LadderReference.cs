namespace LadderTeams.Core.Assessments;

/// <summary>One version of a ladder, which never changes.</summary>
public sealed record LadderReference
{
    private LadderReference(string ladderId, int version) => (LadderId, Version) = (ladderId, version);

    public string LadderId { get; }

    public int Version { get; }

    /// <summary>Null for a ladder without an id. Versions count from 1.</summary>
    public static LadderReference? From(string? ladderId, int version) => string.IsNullOrWhiteSpace(ladderId) || version < 1 ? null : new(ladderId, version);
}
