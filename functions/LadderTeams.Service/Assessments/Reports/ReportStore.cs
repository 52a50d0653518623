using LadderTeams.Core.Assessments.Reports;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Assessments.Reports;

/// <summary>The days of a ladder that are reported on, and what the store has to hold still for more to be.</summary>
internal sealed record ReportedDays(IReadOnlyList<Period> Periods, TableEntity? Head);

/// <summary>Reports are added and never changed: what was published is all that is ever told.</summary>
internal sealed class ReportStore(TableServiceClient tables)
{
    private readonly TableClient table = tables.GetTableClient(ReportRows.Table);

    public async Task<IReadOnlyList<LadderReportResponse>> ListAsync(string tenant, string ladder, CancellationToken cancellationToken) =>
        [.. (await table.ListAsync(ReportRows.Reports(tenant, ladder), cancellationToken)).Select(ReportRows.Read)];

    public async Task<ReportedDays> FindReportedAsync(string tenant, string ladder, CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        var head = ReportRows.HeadOf(tenant, ladder);
        var found = await table.GetEntityIfExistsAsync(head.PartitionKey, head.RowKey, cancellationToken);
        return new(ReportRows.ReadPeriods(found.HasValue ? found.Value : null), found.HasValue ? found.Value : null);
    }

    /// <summary>False when another report of the ladder was published since.</summary>
    public async Task<bool> AddAsync(string tenant, OwnerReport report, ReportedDays before, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var head = ReportRows.WritePeriods(ReportRows.HeadOf(tenant, report.LadderId), before.Periods.Append(report.Period));
        try
        {
            await table.SubmitTransactionAsync(
                [
                    new(TableTransactionActionType.Add, ReportRows.Write(tenant, report, now)),
                    before.Head is { } read ? new(TableTransactionActionType.UpdateReplace, head, read.ETag) : new(TableTransactionActionType.Add, head),
                ],
                cancellationToken);
            return true;
        }
        catch (TableTransactionFailedException raced) when (raced.ErrorCode is TableErrorCode.EntityAlreadyExists or TableErrorCode.UpdateConditionNotSatisfied)
        {
            return false;
        }
    }
}
