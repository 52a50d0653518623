using LadderTeams.Service.Catalog;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Assessments.Reports;

internal static class ListReports
{
    public static async Task<Results<Ok<LadderReportsResponse>, ProblemHttpResult>> GetAsync(
        string ladder, ICaller caller, ILadderCatalog catalog, ReportStore reports, CancellationToken cancellationToken) =>
        await catalog.FindAsync(caller.TenantId, ladder, version: null, cancellationToken) is { Ladder: var current }
            ? TypedResults.Ok(new LadderReportsResponse(await reports.ListAsync(caller.TenantId, current.Id, cancellationToken)))
            : CatalogRefusals.LadderNotFound.With(null);
}
