using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Reports;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Assessments.Rounds.Store;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Assessments.Reports;

/// <summary>Counts how a ladder was used over a period, once: a second count of the same days could tell of one person by what changed.</summary>
internal static class PublishReport
{
    /// <summary>How many people's pages are read at once.</summary>
    private const int AtOnce = 16;

    public static async Task<Results<Created<LadderReportResponse>, ProblemHttpResult>> PostAsync(
        string ladder, PublishReportRequest body, ICaller caller, ILadderCatalog catalog, GrowthStore people, ReportStore reports, TimeProvider time, CancellationToken cancellationToken)
    {
        if (Period.From(body.Start, body.End) is not { } period) { return GrowthRefusals.Of(RefusalCodes.PeriodInvalid).With(null); }

        if (await catalog.FindAsync(caller.TenantId, ladder, version: null, cancellationToken) is not { Ladder: var current }) { return CatalogRefusals.LadderNotFound.With(null); }

        var (now, before) = (time.GetUtcNow(), await reports.FindReportedAsync(caller.TenantId, current.Id, cancellationToken));
        var assessed = await AssessedAsync(people, caller.TenantId, current.Id, cancellationToken);
        var counted = OwnerReports.Publish(current, period, assessed, before.Periods, DateOnly.FromDateTime(now.UtcDateTime));
        if (counted.Value is not { } report) { return counted.Refusal!.Answer(); }

        return await reports.AddAsync(caller.TenantId, report, before, now, cancellationToken)
            ? TypedResults.Created($"/api/ladders/{current.Id}/reports", LadderReportResponse.Of(report, now))
            : GrowthRefusals.Of(RefusalCodes.AlreadyPublished).With(null);
    }

    private static async Task<IReadOnlyList<AssessedPerson>> AssessedAsync(GrowthStore people, string tenant, string ladder, CancellationToken cancellationToken)
    {
        var assessed = new System.Collections.Concurrent.ConcurrentBag<AssessedPerson>();
        await Parallel.ForEachAsync(
            await people.ListPeopleAsync(tenant, cancellationToken),
            new ParallelOptions { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken },
            async (person, cancel) =>
            {
                var page = await people.PeekAsync(new(tenant, person), cancel);
                foreach (var round in StoredRound.On(page).Where(round => round.Terms.Ladder.LadderId == ladder && round.IsRevealed).Select(round => AssessedPerson.Of(round.Whole())).OfType<AssessedPerson>())
                {
                    assessed.Add(round);
                }
            });
        return [.. assessed];
    }
}
