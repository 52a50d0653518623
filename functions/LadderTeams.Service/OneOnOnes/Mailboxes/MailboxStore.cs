using LadderTeams.Core.Assessments;
using LadderTeams.Service.OneOnOnes.Series;

namespace LadderTeams.Service.OneOnOnes.Mailboxes;

/// <summary>How far the calendars of a tenant were read.</summary>
internal sealed class MailboxStore(OneOnOneTable table)
{
    public async Task<MailboxState?> FindAsync(string tenant, PersonId owner, CancellationToken cancellationToken) =>
        await table.FindAsync(OneOnOneRows.Mailbox(tenant, owner), cancellationToken) is { } row ? MailboxRow.Read(tenant, row) : null;

    public IAsyncEnumerable<MailboxState> ListAsync(string tenant, CancellationToken cancellationToken) =>
        table.ListAsync(OneOnOneRows.Mailboxes(tenant), cancellationToken).Select(row => MailboxRow.Read(tenant, row));

    /// <returns>False when somebody else has written it since; then nothing is written.</returns>
    public async Task<bool> WriteAsync(MailboxState mailbox, CancellationToken cancellationToken) =>
        await table.WriteAsync(MailboxRow.Write(mailbox), mailbox.Version, cancellationToken) is not null;

    /// <summary>Also when somebody else writes it meanwhile, unless it is gone then.</summary>
    public async Task ChangeAsync(MailboxState mailbox, Func<MailboxState, MailboxState> change, CancellationToken cancellationToken)
    {
        for (var now = mailbox; now is not null; now = await FindAsync(mailbox.Tenant, mailbox.Owner, cancellationToken))
        {
            var changed = change(now);
            if (changed == now || await WriteAsync(changed, cancellationToken)) { return; }
        }
    }

    /// <returns>False when somebody else has written it since, and it stays.</returns>
    public Task<bool> RemoveAsync(MailboxState mailbox, CancellationToken cancellationToken) =>
        table.RemoveAsync(OneOnOneRows.Mailbox(mailbox.Tenant, mailbox.Owner), mailbox.Version, cancellationToken);
}
