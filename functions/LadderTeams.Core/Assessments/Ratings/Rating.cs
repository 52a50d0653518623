namespace LadderTeams.Core.Assessments.Ratings;

/// <summary>How one of the two rates a statement, or a capability at a level by all its statements together.</summary>
public sealed record Rating : AssessmentItem
{
    public const int MostEvidence = 50;

    private Rating(
        ItemKey key, string? capability, RatedPoint point, LadderReference ladder, ValueList<PinnedStatement> pins, WrittenText comment, ValueList<EntryId> evidence)
        : base(key, ladder, pins) => (Capability, Point, Comment, Evidence) = (capability, point, comment, evidence);

    /// <summary>As the ladder called it; null for a statement that holds across capabilities.</summary>
    public string? Capability { get; }

    public RatedPoint Point { get; }

    public WrittenText Comment { get; }

    public ValueList<EntryId> Evidence { get; private init; }

    /// <summary>
    /// Null for a key of something that is not rated, for pins that do not fit it and for more than
    /// <see cref="MostEvidence"/> links.
    /// </summary>
    public static Rating? From(
        ItemKey key, string? capability, RatedPoint point, LadderReference ladder, ValueList<PinnedStatement> pins, WrittenText comment, ValueList<EntryId> evidence)
    {
        var fits = key switch
        {
            StatementKey statement => pins.Count == 1 && pins[0].StatementId == statement.StatementId,
            CapabilityKey => pins.Count > 0 && capability is not null,
            _ => false,
        };
        return fits && evidence.Count <= MostEvidence ? new(key, capability, point, ladder, pins, comment, evidence) : null;
    }

    internal Rating WithEvidence(Func<EntryId, bool> kept) => this with { Evidence = [.. Evidence.Where(kept)] };
}
