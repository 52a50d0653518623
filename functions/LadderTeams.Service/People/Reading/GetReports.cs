using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace LadderTeams.Service.People.Reading;

internal static class GetReports
{
    /// <param name="cacheControl"><c>no-cache</c> to have the directory asked now.</param>
    public static async Task<Ok<DirectReportsResponse>> GetAsync(
        [FromHeader(Name = "Cache-Control")] string? cacheControl, ICaller caller, OwnReports reports, HttpResponse response, CancellationToken cancellationToken)
    {
        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(await reports.GetAsync(caller, AsksAnew.Says(cacheControl), cancellationToken));
    }
}

/// <param name="AsOf">When the directory said so.</param>
/// <param name="IsStale">Whether the directory could not be asked now. The people are those of before then, and nothing else is told of them.</param>
internal sealed record DirectReportsResponse(DateTimeOffset AsOf, bool IsStale, IReadOnlyList<DirectReportResponse> Reports);
