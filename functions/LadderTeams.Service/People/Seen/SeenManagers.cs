using Azure;
using LadderTeams.Core.Assessments;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.People.Seen;

/// <summary>Who managed whom when a manager last looked at her reports, one row a person. What has not changed is written once a day.</summary>
internal sealed class SeenManagers(TableServiceClient tables)
{
    private static readonly TimeSpan BetweenWrites = TimeSpan.FromDays(1);

    private readonly TableClient table = tables.GetTableClient(SeenRows.Table);

    /// <summary>Null when no manager of hers was seen.</summary>
    public async Task<KnownManager?> FindAsync(string tenant, PersonId person, CancellationToken cancellationToken) =>
        await FindRowAsync(tenant, person, cancellationToken) is { } row ? SeenRows.ReadManager(row) : null;

    /// <param name="reports">All whom the manager has.</param>
    public async Task KeepAsync(string tenant, KnownManager manager, IReadOnlyCollection<PersonId> reports, CancellationToken cancellationToken)
    {
        var (before, asOf) = await FindRowAsync(tenant, manager.Id, cancellationToken) is { } row ? SeenRows.ReadReports(row) : ([], null);
        var gone = before.Except(reports).ToList();
        if (gone.Count == 0 && before.Count == reports.Count && (reports.Count == 0 || manager.AsOf - asOf < BetweenWrites)) { return; }

        foreach (var person in gone) { await ReleaseAsync(tenant, person, manager.Id, cancellationToken); }

        // The manager's own row comes last, so that what fails half way is done again.
        TableEntity[] rows = [.. reports.Select(report => SeenRows.OfReport(tenant, report, manager)), SeenRows.OfManager(tenant, manager, reports)];
        await table.CreateIfNotExistsAsync(cancellationToken);
        if (rows.Length > TableLimits.TransactionActions)
        {
            // Nobody is to have her name of whom her own row does not say so: erasing her would not find it.
            await table.UpsertEntityAsync(SeenRows.OfManager(tenant, manager with { AsOf = DateTimeOffset.UnixEpoch }, before.Union(reports)), TableUpdateMode.Merge, cancellationToken);
        }

        foreach (var some in rows.Chunk(TableLimits.TransactionActions))
        {
            await table.SubmitTransactionAsync(some.Select(entity => new TableTransactionAction(TableTransactionActionType.UpsertMerge, entity)), cancellationToken);
        }
    }

    /// <summary>In her own row, and in those of her manager and of her reports, until Graph names her again.</summary>
    public async Task ForgetAsync(string tenant, PersonId person, CancellationToken cancellationToken)
    {
        if (await FindRowAsync(tenant, person, cancellationToken) is { } row)
        {
            foreach (var report in SeenRows.ReadReports(row).Reports) { await ReleaseAsync(tenant, report, person, cancellationToken); }

            if (SeenRows.ReadManager(row) is { } manager) { await RemoveReportAsync(tenant, manager.Id, person, cancellationToken); }
        }

        await table.DeleteEntityAsync(SeenRows.PartitionOf(tenant), SeenRows.RowOf(person), ETag.All, cancellationToken);
    }

    /// <summary>Unless another manager has seen her since.</summary>
    private async Task ReleaseAsync(string tenant, PersonId person, PersonId manager, CancellationToken cancellationToken)
    {
        bool isDone;
        do
        {
            isDone = await FindRowAsync(tenant, person, cancellationToken) is not { } row || SeenRows.ReadManager(row)?.Id != manager
                || await MergeAsync(SeenRows.WithoutManager(tenant, person), row.ETag, cancellationToken);
        }
        while (!isDone);
    }

    private async Task RemoveReportAsync(string tenant, PersonId manager, PersonId person, CancellationToken cancellationToken)
    {
        bool isDone;
        do
        {
            isDone = await FindRowAsync(tenant, manager, cancellationToken) is not { } row
                || await MergeAsync(SeenRows.WithoutReport(row, person), row.ETag, cancellationToken);
        }
        while (!isDone);
    }

    /// <summary>False when the row is another by now.</summary>
    private async Task<bool> MergeAsync(TableEntity entity, ETag seen, CancellationToken cancellationToken)
    {
        try
        {
            await table.UpdateEntityAsync(entity, seen, TableUpdateMode.Merge, cancellationToken);
            return true;
        }
        catch (RequestFailedException raced) when (raced.ErrorCode is TableErrorCode.UpdateConditionNotSatisfied or TableErrorCode.ResourceNotFound)
        {
            return false;
        }
    }

    private async Task<TableEntity?> FindRowAsync(string tenant, PersonId person, CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        return await table.GetEntityIfExistsAsync(SeenRows.PartitionOf(tenant), SeenRows.RowOf(person), cancellationToken) is { HasValue: true } found ? found.Value : null;
    }
}
