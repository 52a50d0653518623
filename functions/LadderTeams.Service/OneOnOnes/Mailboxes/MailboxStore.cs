using System.Runtime.CompilerServices;
using Azure;
using LadderTeams.Core.Assessments;
using LadderTeams.Service.OneOnOnes.Series;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.OneOnOnes.Mailboxes;

/// <summary>How far the calendars of a tenant were read.</summary>
internal sealed class MailboxStore(TableServiceClient tables)
{
    private readonly TableClient table = tables.GetTableClient(OneOnOneRows.Table);

    public async Task<MailboxState?> FindAsync(string tenant, PersonId owner, CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        var named = OneOnOneRows.Mailbox(tenant, owner);
        return await table.GetEntityIfExistsAsync(named.PartitionKey, named.RowKey, cancellationToken) is { HasValue: true } found ? MailboxRow.Read(tenant, found.Value!) : null;
    }

    public async IAsyncEnumerable<MailboxState> ListAsync(string tenant, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        await foreach (var row in table.QueryAsync(OneOnOneRows.Mailboxes(tenant), null, null, cancellationToken)) { yield return MailboxRow.Read(tenant, row); }
    }

    /// <returns>False when somebody else has written it since; then nothing is written.</returns>
    public async Task<bool> WriteAsync(MailboxState mailbox, CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        var row = MailboxRow.Write(mailbox);
        return await IsFirstAsync(() => mailbox.Version == default
            ? table.AddEntityAsync(row, cancellationToken)
            : table.UpdateEntityAsync(row, mailbox.Version, TableUpdateMode.Replace, cancellationToken));
    }

    /// <summary>Unless somebody else has written it since.</summary>
    public async Task RemoveAsync(MailboxState mailbox, CancellationToken cancellationToken)
    {
        var row = OneOnOneRows.Mailbox(mailbox.Tenant, mailbox.Owner);
        await IsFirstAsync(() => table.DeleteEntityAsync(row.PartitionKey, row.RowKey, mailbox.Version, cancellationToken));
    }

    private static async Task<bool> IsFirstAsync(Func<Task> write)
    {
        try
        {
            await write();
            return true;
        }
        catch (RequestFailedException raced) when (raced.ErrorCode is TableErrorCode.EntityAlreadyExists or TableErrorCode.UpdateConditionNotSatisfied or TableErrorCode.ResourceNotFound)
        {
            return false;
        }
    }
}
