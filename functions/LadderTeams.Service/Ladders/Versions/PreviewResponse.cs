using LadderTeams.Core.Assessments.Pinning;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Lint;
using LadderTeams.Service.Ladders.Reading;

namespace LadderTeams.Service.Ladders.Versions;

/// <summary>What publishing the files would show and change. A long list is cut short; its counts are whole.</summary>
/// <param name="Current">The number of the version that is current; null for a ladder that would be new.</param>
/// <param name="SameAsCurrent">Publishing would do nothing.</param>
/// <param name="CanBePublished">False when an error stands among the diagnostics, or when no level was recognised.</param>
/// <param name="Residual">What was kept as it is, in its place.</param>
/// <param name="Changes">Against the current version; null for a ladder that would be new.</param>
internal sealed record PreviewResponse(
    string Ladder,
    string? Title,
    string ContentHash,
    int? Current,
    bool SameAsCurrent,
    bool CanBePublished,
    IReadOnlyList<LevelSummary> Levels,
    CoverageResponse Coverage,
    IReadOnlyList<ResidualResponse> Residual,
    DiagnosticCounts DiagnosticCounts,
    IReadOnlyList<DiagnosticResponse> Diagnostics,
    int LintCount,
    IReadOnlyList<LintResponse> Lint,
    VersionComparisonResponse? Changes,
    RatedResponse Rated)
{
    public const int LongestList = 500;

    public static PreviewResponse Of(
        Ladder ladder, string contentHash, int? current, bool sameAsCurrent, IReadOnlyList<LintFinding> lint, VersionComparisonResponse? changes, RatedResponse rated) => new(
        ladder.Id,
        ladder.Title,
        contentHash,
        current,
        sameAsCurrent,
        PublishAnswer.RefuseUnreadable(ladder) is null,
        [.. ladder.Levels.Select(LevelSummary.From)],
        CoverageResponse.From(ladder.Coverage),
        [.. ladder.Residual.Take(LongestList).Select(ResidualResponse.Of)],
        DiagnosticCounts.Of(ladder.Diagnostics),
        [.. ladder.Diagnostics.OrderByDescending(found => found.Severity).Take(LongestList).Select(DiagnosticResponse.Of)],
        lint.Count,
        [.. lint.Take(LongestList).Select(LintResponse.Of)],
        changes,
        rated);
}

/// <param name="Reason">A stable code for why it was not understood.</param>
internal sealed record ResidualResponse(string File, int Line, string Text, string Reason)
{
    public static ResidualResponse Of(ResidualBlock block) => new(block.Source.File, block.Source.Line, block.Text, block.Reason);
}

/// <summary>What becomes of the statements that people were rated on, without saying who or how.</summary>
/// <param name="New">How many statements the new version asks for that nobody can have been rated on.</param>
/// <param name="Changed">Those reworded and removed. Ratings stay with the words that were rated.</param>
internal sealed record RatedResponse(int Kept, int Reworded, int Removed, int New, IReadOnlyList<RatedChangeResponse> Changed)
{
    public static RatedResponse Of(IReadOnlyList<PinnedChange> changes)
    {
        int Count(PinFate fate) => changes.Count(change => change.Fate == fate);

        return new(
            Count(PinFate.Kept), Count(PinFate.Reworded), Count(PinFate.Removed), Count(PinFate.New),
            [.. changes.Where(change => change.Fate is PinFate.Reworded or PinFate.Removed).Take(PreviewResponse.LongestList).Select(RatedChangeResponse.Of)]);
    }
}

/// <param name="Before">The words now, with their point of the scale and their title before them; null when an earlier version than the current one said them.</param>
/// <param name="After">The words that would stand for them; null when none would.</param>
internal sealed record RatedChangeResponse(PinFate Fate, string StatementId, string? Before, string? After)
{
    public static RatedChangeResponse Of(PinnedChange change) => new(change.Fate, change.Pin!.StatementId, Words(change.Before), Words(change.After));

    private static string? Words(Statement? said) => said is null ? null : Words(ShownWords.Of(said));

    private static string Words(ShownWords shown) =>
        string.Join(": ", new[] { shown.Point, shown.Title is { } title && !shown.Text.StartsWith(title, StringComparison.Ordinal) ? title : null, shown.Text }.OfType<string>());
}
