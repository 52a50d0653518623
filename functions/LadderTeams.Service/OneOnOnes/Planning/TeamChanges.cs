using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Agendas;
using LadderTeams.Service.Graph;
using LadderTeams.Service.OneOnOnes.Mailboxes;
using LadderTeams.Service.OneOnOnes.Series;

namespace LadderTeams.Service.OneOnOnes.Planning;

/// <summary>
/// Follows what changes in a tenant's directory: whom somebody else manages now, or nobody, nothing is written about any more, and who has
/// another address is known by that.
/// </summary>
internal sealed partial class TeamChanges(
    IDirectoryChanges directory, DirectoryLinks links, SeriesIndex index, SeriesStore store, MailboxStore mailboxes, TimeProvider time, ILogger<TeamChanges> logger)
{
    /// <summary>Everyone of the largest company, some hundred a page.</summary>
    private const int MostPages = 10_000;

    /// <param name="all">The calendars that are followed.</param>
    public async Task FollowAsync(string tenant, IReadOnlyList<MailboxState> all, CancellationToken cancellationToken)
    {
        var since = await links.FindAsync(tenant, cancellationToken);
        var page = await directory.ReadAsync(tenant, since, cancellationToken);
        if (page.Failure is GraphFailure.StartAnew) { page = await directory.ReadAsync(tenant, null, cancellationToken); }

        var known = new Known(all.ToDictionary(mailbox => mailbox.Owner), await index.ListAllAsync(tenant, cancellationToken));
        for (var pages = 1; page.Value is { } changes; pages++)
        {
            foreach (var person in changes.People) { await ApplyAsync(tenant, known, person, cancellationToken); }

            if (changes.Delta is { } delta)
            {
                await links.WriteAsync(tenant, delta, cancellationToken);
                return;
            }

            if (changes.Next is not { } next || pages == MostPages) { break; }

            page = await directory.ReadAsync(tenant, next, cancellationToken);
        }

        // The night goes on by what was known before; the next one begins from the same link.
        Log.Unread(logger, tenant, page.Failure);
    }

    private async Task ApplyAsync(string tenant, Known known, ChangedPerson person, CancellationToken cancellationToken)
    {
        if (known.Mailboxes.GetValueOrDefault(person.Id) is { } mailbox) { await ApplyAsync(mailbox, person, cancellationToken); }

        foreach (var reference in known.ByReport[person.Id])
        {
            if (await store.FindAsync(tenant, reference.Organizer, reference.Key, cancellationToken) is { } series)
            {
                var isManaged = person.TellsManager ? person.Manager == reference.Organizer : (bool?)null;
                await WriteAsync(series, series with { WithAddresses = AddressesOf(person) ?? series.WithAddresses }, HasLeft(person) ? false : isManaged, cancellationToken);
            }
        }
    }

    private async Task ApplyAsync(MailboxState mailbox, ChangedPerson owner, CancellationToken cancellationToken)
    {
        if (AddressesOf(owner) is { } addresses && addresses != mailbox.Addresses) { await mailboxes.WriteAsync(mailbox with { Addresses = addresses }, cancellationToken); }

        if (!HasLeft(owner)) { return; }

        foreach (var series in await store.ListAsync(mailbox.Tenant, mailbox.Owner, cancellationToken)) { await WriteAsync(series, series, false, cancellationToken); }
    }

    /// <param name="isManaged">Null when nothing is said of it.</param>
    private async Task WriteAsync(KeptSeries before, KeptSeries after, bool? isManaged, CancellationToken cancellationToken)
    {
        var agenda = isManaged switch
        {
            false => AgendaRule.Freeze(after.Agenda),
            true => AgendaRule.Thaw(after.Agenda),
            _ => after.Agenda,
        };
        if (agenda != before.Agenda || after.WithAddresses != before.WithAddresses) { await store.WriteAsync(after.After(agenda, time.GetUtcNow()), cancellationToken); }
    }

    private static bool HasLeft(ChangedPerson person) => person.IsRemoved || person.IsEnabled is false;

    /// <summary>Null when it tells none.</summary>
    private static ValueList<string>? AddressesOf(ChangedPerson person) =>
        new[] { person.Mail, person.PrincipalName }.OfType<string>().ToArray() is { Length: > 0 } told ? [.. told] : null;

    private sealed record Known(Dictionary<PersonId, MailboxState> Mailboxes, ILookup<PersonId, SeriesReference> ByReport);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "What changed in the directory of tenant {Tenant} cannot be read: {Failure}")]
        public static partial void Unread(ILogger logger, string tenant, GraphFailure? failure);
    }
}
