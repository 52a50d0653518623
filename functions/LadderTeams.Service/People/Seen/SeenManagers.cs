using LadderTeams.Core.Assessments;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.People.Seen;

/// <summary>Who managed whom when a manager last looked at her reports, one row a person.</summary>
internal sealed class SeenManagers(TableServiceClient tables)
{
    private readonly TableClient table = tables.GetTableClient(SeenRows.Table);

    /// <summary>Null when no manager of hers was seen.</summary>
    public async Task<KnownManager?> FindAsync(string tenant, PersonId person, CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        var found = await table.GetEntityIfExistsAsync(SeenRows.PartitionOf(tenant), SeenRows.RowOf(person), cancellationToken);
        return found.HasValue ? SeenRows.Read(found.Value!) : null;
    }

    public async Task KeepAsync(string tenant, PersonId person, KnownManager manager, CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        await table.UpsertEntityAsync(SeenRows.Write(tenant, person, manager), TableUpdateMode.Replace, cancellationToken);
    }
}
