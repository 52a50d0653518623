using LadderTeams.Core.Ladders;
using LadderTeams.Service.Catalog;

namespace LadderTeams.Service.Ladders.Reading;

internal sealed record LaddersResponse(IReadOnlyList<LadderSummary> Ladders);

/// <param name="Title">The documents' own title; null when they have none.</param>
/// <param name="Version">Counts from 1; If-Match takes it, in quotes, when the ladder is published again.</param>
/// <param name="Levels">Track by track, the most junior level first.</param>
internal sealed record LadderSummary(
    string Id,
    string? Title,
    string ContentHash,
    int Version,
    IReadOnlyList<LevelSummary> Levels,
    IReadOnlyList<CapabilitySummary> Capabilities,
    IReadOnlyList<string> Tracks)
{
    public static LadderSummary From(PublishedLadder published) => new(
        published.Ladder.Id,
        published.Ladder.Title,
        published.ContentHash,
        published.Version,
        [.. published.Ladder.Levels.Select(LevelSummary.From)],
        [.. published.Ladder.Capabilities.Select(CapabilitySummary.From)],
        published.Ladder.Tracks);
}

internal sealed record LadderResponse(
    string Id,
    string? Title,
    string ContentHash,
    int Version,
    IReadOnlyList<LevelSummary> Levels,
    IReadOnlyList<CapabilitySummary> Capabilities,
    IReadOnlyList<string> Tracks,
    RatingScaleResponse? RatingScale,
    IReadOnlyList<TransitionEnds> Transitions,
    CoverageResponse Coverage,
    DiagnosticCounts Diagnostics)
{
    public static LadderResponse From(PublishedLadder published)
    {
        var (ladder, summary) = (published.Ladder, LadderSummary.From(published));
        return new(
            summary.Id,
            summary.Title,
            summary.ContentHash,
            summary.Version,
            summary.Levels,
            summary.Capabilities,
            summary.Tracks,
            RatingScaleResponse.From(ladder.RatingScale),
            [.. ladder.Transitions.Select(TransitionEnds.Of)],
            CoverageResponse.From(ladder.Coverage),
            DiagnosticCounts.Of(ladder.Diagnostics));
    }
}

/// <param name="Order">Counts from 1, the most junior level of the track.</param>
/// <param name="Summary">What the level is about, paragraph by paragraph.</param>
internal sealed record LevelSummary(string Code, string? Title, string? Track, int Order, IReadOnlyList<string> Summary)
{
    public static LevelSummary From(Level level) => new(level.Code, level.Title, level.Track, level.Order, level.Summary.Texts());
}

/// <param name="Description">What the ladder says of the capability for every level.</param>
internal sealed record CapabilitySummary(string Name, string? Group, IReadOnlyList<string> Description)
{
    public static CapabilitySummary From(Capability capability) => new(capability.Name, capability.Group, capability.Description.Texts());
}

/// <param name="Points">Lowest first.</param>
internal sealed record RatingScaleResponse(IReadOnlyList<ScalePointResponse> Points)
{
    public static RatingScaleResponse? From(RatingScale? scale) =>
        scale is null ? null : new([.. scale.Points.Select(point => new ScalePointResponse(point.Name, point.Order))]);
}

internal sealed record ScalePointResponse(string Name, int Order);

/// <summary>In characters that are neither white space nor markup.</summary>
/// <param name="TypedShare">From 0 to 1.</param>
internal sealed record CoverageResponse(int Characters, int Typed, int Residual, int Lost, double TypedShare)
{
    public static CoverageResponse From(Coverage coverage) =>
        new(coverage.Characters, coverage.Typed, coverage.Residual, coverage.Lost, coverage.TypedShare);
}

internal sealed record DiagnosticCounts(int Info, int Warning, int Error)
{
    public static DiagnosticCounts Of(IReadOnlyList<Diagnostic> diagnostics) => new(
        diagnostics.Count(diagnostic => diagnostic.Severity is DiagnosticSeverity.Info),
        diagnostics.Count(diagnostic => diagnostic.Severity is DiagnosticSeverity.Warning),
        diagnostics.Count(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error));
}
