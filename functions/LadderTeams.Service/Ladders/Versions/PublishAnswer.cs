using LadderTeams.Core.Ladders;
using LadderTeams.Service.Ladders.Store;
using LadderTeams.Service.Platform.Answers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Ladders.Versions;

/// <summary>Says what became of a version that was to be published.</summary>
internal static class PublishAnswer
{
    private const int MostDiagnostics = 100;

    public static ProblemMember Current { get; } = new("current", typeof(VersionResponse), "With `version_conflict`: the version that is current; null when there is none.");

    public static ProblemMember Errors { get; } = new("diagnostics", typeof(List<DiagnosticResponse>), "With `ladder_unreadable`: what stands in the way.");

    public static Results<Created<VersionResponse>, Ok<VersionResponse>, ProblemHttpResult> To(HttpResponse response, Published published)
    {
        var current = published.Current is null ? null : VersionResponse.Of(published.Current);
        if (published.Outcome is PublishOutcome.Conflict) { return Conflict(current); }

        response.Headers.ETag = EntityTag.Of(current!.Number);
        return published.Outcome is PublishOutcome.Added ? TypedResults.Created(AddressOf(published.Current!), current) : TypedResults.Ok(current);
    }

    /// <summary>Null for a ladder that can be published.</summary>
    public static ProblemHttpResult? RefuseUnreadable(Ladder ladder)
    {
        var errors = ladder.Diagnostics.Where(found => found.Severity is DiagnosticSeverity.Error).Take(MostDiagnostics).Select(DiagnosticResponse.Of).ToList();
        return errors.Count > 0 ? LadderRefusals.LadderUnreadable.With("Correct what the diagnostics name; a preview shows it too.", (Errors.Name, errors))
            : ladder.Levels.Count == 0 ? LadderRefusals.LadderUnreadable.With("No level was recognised. A preview shows what was.", (Errors.Name, errors))
            : null;
    }

    private static ProblemHttpResult Conflict(VersionResponse? current) => LadderRefusals.VersionConflict.With(
        current is null ? "There is no such ladder yet. Send If-None-Match: * to publish its first version."
            : $"Version {current.Number} is current. Look at it, and send its number if yours is to follow it.",
        (Current.Name, current));

    private static string AddressOf(LadderVersion version) => $"/api/ladders/{version.Ladder}/versions/{version.Number}";
}
