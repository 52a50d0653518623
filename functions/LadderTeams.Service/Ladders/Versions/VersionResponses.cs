using System.Text.Json.Serialization;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Lint;
using LadderTeams.Service.Ladders.Reading;
using LadderTeams.Service.Ladders.Store;

namespace LadderTeams.Service.Ladders.Versions;

/// <param name="Versions">Newest first.</param>
/// <param name="Next">The value of <c>before</c> for the next page; null after the last.</param>
internal sealed record VersionsResponse(IReadOnlyList<VersionResponse> Versions, int? Next);

/// <summary>A ladder as it was published once.</summary>
/// <param name="Number">Counts from 1, without gaps.</param>
/// <param name="Note">What the owner said of it; null when they said nothing.</param>
/// <param name="RestoredFrom">The earlier version that this one brings back; null when it brings back none.</param>
/// <param name="Bytes">Of all source files together.</param>
internal sealed record VersionResponse(
    int Number,
    string ContentHash,
    string? Title,
    DateTimeOffset PublishedAt,
    PublishedByResponse PublishedBy,
    string? Note,
    int? RestoredFrom,
    int Files,
    long Bytes,
    int Levels,
    CoverageResponse Coverage)
{
    public static VersionResponse Of(LadderVersion version) => new(
        version.Number,
        version.ContentHash,
        version.Title,
        version.PublishedAt,
        new(version.PublishedById, version.PublishedBy),
        version.Note,
        version.RestoredFrom,
        version.Files,
        version.Bytes,
        version.Levels,
        CoverageResponse.From(version.Coverage));
}

/// <param name="Name">As the person was called then; null once she is erased.</param>
internal sealed record PublishedByResponse(string Id, string? Name);

internal sealed record FilesResponse(IReadOnlyList<FileResponse> Files);

/// <param name="Name">A relative path with forward slashes.</param>
internal sealed record FileResponse(string Name, long Bytes);

/// <param name="Line">Counts from 1.</param>
internal sealed record DiagnosticResponse(string Code, DiagnosticSeverity Severity, string File, int Line, string Message)
{
    public static DiagnosticResponse Of(Diagnostic found) => new(found.Code, found.Severity, found.File, found.Line, found.Message);
}

/// <summary>Text that makes ratings unfair, and a better habit.</summary>
/// <param name="Line">Counts from 1.</param>
internal sealed record LintResponse(string Code, DiagnosticSeverity Severity, string File, int Line, string Found, string Why, string Better)
{
    public static LintResponse Of(LintFinding found) => new(found.Code, found.Severity, found.File, found.Line, found.Found, found.Why, found.Better);
}

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record RestoreRequest(string? Note = null);
