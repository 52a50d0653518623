using LadderTeams.Core.Assessments.Pinning;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Lint;
using LadderTeams.Core.Ladders.Statements;
using LadderTeams.Service.Ladders.Reading;

namespace LadderTeams.Service.Ladders.Versions;

/// <summary>What publishing the files would show and change. A long list is cut short; its counts are whole.</summary>
/// <param name="Current">The number of the version that is current; null for a ladder that would be new.</param>
/// <param name="SameAsCurrent">Publishing would do nothing.</param>
/// <param name="CanBePublished">False when an error stands among the diagnostics, or when no level was recognised.</param>
/// <param name="Outline">What each level asks itself, without what it takes over; what is asked of everyone has no code.</param>
/// <param name="Files">How much of each file was understood; a file that was not read is not among them.</param>
/// <param name="Residual">What was kept as it is, in its place.</param>
/// <param name="Understood">Where the files ask something of a level.</param>
/// <param name="Changes">Against the current version; null for a ladder that would be new.</param>
internal sealed record PreviewResponse(
    string Ladder,
    string? Title,
    string ContentHash,
    int? Current,
    bool SameAsCurrent,
    bool CanBePublished,
    IReadOnlyList<LevelSummary> Levels,
    IReadOnlyList<LevelOutlineResponse> Outline,
    CoverageResponse Coverage,
    IReadOnlyList<FileCoverageResponse> Files,
    int ResidualCount,
    IReadOnlyList<ResidualResponse> Residual,
    IReadOnlyList<UnderstoodResponse> Understood,
    DiagnosticCounts DiagnosticCounts,
    IReadOnlyList<DiagnosticResponse> Diagnostics,
    int LintCount,
    IReadOnlyList<LintResponse> Lint,
    VersionComparisonResponse? Changes,
    RatedResponse Rated)
{
    public const int LongestList = 500;

    /// <summary>They are small, and a ladder of a large company has more of them than of anything else.</summary>
    private const int MostUnderstood = 5_000;

    public static PreviewResponse Of(
        Ladder ladder, string contentHash, int? current, bool sameAsCurrent, IReadOnlyList<LintFinding> lint, VersionComparisonResponse? changes, RatedResponse rated)
    {
        var understood = UnderstoodPassage.In(ladder).ToList();
        return new(
            ladder.Id,
            ladder.Title,
            contentHash,
            current,
            sameAsCurrent,
            PublishAnswer.RefuseUnreadable(ladder) is null,
            [.. ladder.Levels.Select(LevelSummary.From)],
            LevelOutlineResponse.AllOf(understood),
            CoverageResponse.From(ladder.Coverage),
            [.. ladder.Files.Select(FileCoverageResponse.Of)],
            ladder.Residual.Count,
            [.. ladder.Residual.Take(LongestList).Select(ResidualResponse.Of)],
            [.. understood.Take(MostUnderstood).Select(UnderstoodResponse.Of)],
            DiagnosticCounts.Of(ladder.Diagnostics),
            [.. ladder.Diagnostics.OrderByDescending(found => found.Severity).Take(LongestList).Select(DiagnosticResponse.Of)],
            lint.Count,
            [.. lint.Take(LongestList).Select(LintResponse.Of)],
            changes,
            rated);
    }
}

/// <param name="Code">Of the level; empty for what is asked of everyone.</param>
/// <param name="Statements">How many it has, those of its capabilities among them.</param>
internal sealed record LevelOutlineResponse(string Code, int Statements, IReadOnlyList<CapabilityOutlineResponse> Capabilities)
{
    public static IReadOnlyList<LevelOutlineResponse> AllOf(IEnumerable<UnderstoodPassage> understood) =>
    [
        .. understood.GroupBy(passage => passage.Level, StringComparer.Ordinal).Select(level => new LevelOutlineResponse(
            level.Key,
            level.Count(),
            [.. level.Where(passage => passage.Capability is not null).GroupBy(passage => passage.Capability!, StringComparer.Ordinal).Select(named => new CapabilityOutlineResponse(named.Key, named.Count()))])),
    ];
}

internal sealed record CapabilityOutlineResponse(string Name, int Statements);

internal sealed record FileCoverageResponse(string Name, CoverageResponse Coverage)
{
    public static FileCoverageResponse Of(FileCoverage file) => new(file.Name, CoverageResponse.From(file.Coverage));
}

/// <param name="Start">Counts UTF-16 characters of the file's text from 0, a mark of its encoding left out.</param>
/// <param name="End">The first character after it.</param>
/// <param name="Level">Its code; empty for what is asked of everyone.</param>
/// <param name="Capability">Null when it holds across all of them.</param>
internal sealed record UnderstoodResponse(string File, int Line, int Start, int End, string Level, string? Capability, StatementPart Part)
{
    public static UnderstoodResponse Of(UnderstoodPassage passage) =>
        new(passage.Source.File, passage.Source.Line, passage.Source.Start, passage.Source.End, passage.Level, passage.Capability, passage.Part);
}

/// <param name="Start">Counts UTF-16 characters of the file's text from 0, a mark of its encoding left out.</param>
/// <param name="End">The first character after it.</param>
/// <param name="Reason">A stable code for why it was not understood.</param>
internal sealed record ResidualResponse(string File, int Line, int Start, int End, string Text, string Reason)
{
    public static ResidualResponse Of(ResidualBlock block) =>
        new(block.Source.File, block.Source.Line, block.Source.Start, block.Source.End, block.Text, block.Reason);
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

    private static string? Words(Statement? said) => said is null ? null : ShownWords.Of(said).Whole;
}
