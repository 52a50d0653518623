using LadderTeams.Core.Assessments;

namespace LadderTeams.Service.OneOnOnes.Series;

/// <summary>The series that managers turned on, a manager's in one partition. Whoever writes one knows its last version.</summary>
internal sealed class SeriesStore(OneOnOneTable table)
{
    public async Task<IReadOnlyList<KeptSeries>> ListAsync(string tenant, PersonId organizer, CancellationToken cancellationToken) =>
        [.. (await table.ListAsync(OneOnOneRows.SeriesOf(tenant, organizer), cancellationToken).ToListAsync(cancellationToken)).Select(row => SeriesRow.Read(tenant, row))];

    /// <summary>Null when it is not kept.</summary>
    public async Task<KeptSeries?> FindAsync(string tenant, PersonId organizer, string key, CancellationToken cancellationToken) =>
        await table.FindAsync(OneOnOneRows.Series(tenant, organizer, key), cancellationToken) is { } row ? SeriesRow.Read(tenant, row) : null;

    /// <returns>With its new version; null when somebody else has changed it since.</returns>
    public async Task<KeptSeries?> WriteAsync(KeptSeries series, CancellationToken cancellationToken) =>
        await table.WriteAsync(SeriesRow.Write(series), series.Version, cancellationToken) is { } version ? series with { Version = version } : null;

    /// <summary>Also when somebody else changes it meanwhile, unless it is not kept any more then.</summary>
    public async Task ChangeAsync(KeptSeries series, Func<KeptSeries, KeptSeries> change, CancellationToken cancellationToken)
    {
        for (var now = series; now is not null; now = await FindAsync(series.Tenant, series.Reference.Organizer, series.Reference.Key, cancellationToken))
        {
            var changed = change(now);
            if (changed == now || await WriteAsync(changed, cancellationToken) is not null) { return; }
        }
    }

    /// <summary>What is done with. Its people still find what it asked.</summary>
    /// <returns>False when it was changed since, and stays.</returns>
    public Task<bool> RemoveAsync(KeptSeries series, CancellationToken cancellationToken) =>
        table.RemoveAsync(OneOnOneRows.Series(series.Tenant, series.Reference.Organizer, series.Reference.Key), series.Version, cancellationToken);
}
