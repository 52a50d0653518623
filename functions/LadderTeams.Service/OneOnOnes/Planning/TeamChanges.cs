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

    public async Task FollowAsync(string tenant, CancellationToken cancellationToken)
    {
        if (await ReadAsync(tenant, cancellationToken) is not var (changes, delta)) { return; }

        if (changes.Count > 0) { await ApplyAsync(tenant, changes, cancellationToken); }

        await links.WriteAsync(tenant, delta, cancellationToken);
    }

    /// <returns>What changed since the last time, in its order, and where later changes will be. Null when that cannot be read: the night goes on by what was known before.</returns>
    private async Task<(ILookup<PersonId, ChangedPerson> Changes, string Delta)?> ReadAsync(string tenant, CancellationToken cancellationToken)
    {
        var since = await links.FindAsync(tenant, cancellationToken);
        var page = await directory.ReadAsync(tenant, since, cancellationToken);
        if (page.Failure is GraphFailure.StartAnew) { page = await directory.ReadAsync(tenant, null, cancellationToken); }

        var people = new List<ChangedPerson>();
        for (var pages = 1; page.Value is { } changes; pages++)
        {
            people.AddRange(changes.People);
            if (changes.Delta is { } delta) { return (people.ToLookup(person => person.Id), delta); }

            if (changes.Next is not { } next || pages == MostPages) { break; }

            page = await directory.ReadAsync(tenant, next, cancellationToken);
        }

        Log.Unread(logger, tenant, page.Failure);
        return null;
    }

    /// <summary>Those who changed are few, and those who may be concerned are many: they go by, and are not held.</summary>
    private async Task ApplyAsync(string tenant, ILookup<PersonId, ChangedPerson> changes, CancellationToken cancellationToken)
    {
        await foreach (var mailbox in mailboxes.ListAsync(tenant, cancellationToken))
        {
            if (AddressesIn(changes[mailbox.Owner]) is { } addresses) { await mailboxes.ChangeAsync(mailbox, now => now with { Addresses = addresses }, cancellationToken); }
        }

        await foreach (var reference in index.ListAllAsync(tenant, cancellationToken))
        {
            if ((changes.Contains(reference.Organizer) || changes.Contains(reference.With)) && await store.FindAsync(tenant, reference.Organizer, reference.Key, cancellationToken) is { } series)
            {
                await store.ChangeAsync(series, now => After(now, changes[reference.Organizer], changes[reference.With]), cancellationToken);
            }
        }
    }

    private KeptSeries After(KeptSeries series, IEnumerable<ChangedPerson> organizer, IEnumerable<ChangedPerson> report)
    {
        var agenda = organizer.Aggregate(series.Agenda, (agenda, told) => After(agenda, HasLeft(told), FreezeReasons.ManagerLeft));
        foreach (var told in report)
        {
            agenda = After(agenda, HasLeft(told), FreezeReasons.ReportLeft);
            agenda = After(agenda, told.TellsManager ? told.Manager != series.Reference.Organizer : null, FreezeReasons.OtherManager);
        }

        return (series with { WithAddresses = AddressesIn(report) ?? series.WithAddresses }).After(agenda, time.GetUtcNow());
    }

    /// <param name="isSo">Null when it is not told.</param>
    private static SeriesAgenda After(SeriesAgenda agenda, bool? isSo, FreezeReasons reason) => isSo switch
    {
        true => AgendaRule.Freeze(agenda, reason),
        false => AgendaRule.Thaw(agenda, reason),
        null => agenda,
    };

    /// <summary>Null when it is not told.</summary>
    private static bool? HasLeft(ChangedPerson person) => person.IsRemoved ? true : !person.IsEnabled;

    /// <summary>Null when none are told.</summary>
    private static ValueList<string>? AddressesIn(IEnumerable<ChangedPerson> told) => told.Select(AddressesOf).OfType<ValueList<string>>().LastOrDefault();

    /// <summary>Null when it tells none.</summary>
    private static ValueList<string>? AddressesOf(ChangedPerson person) =>
        new[] { person.Mail, person.PrincipalName }.OfType<string>().ToArray() is { Length: > 0 } told ? [.. told] : null;

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "What changed in the directory of tenant {Tenant} cannot be read: {Failure}")]
        public static partial void Unread(ILogger logger, string tenant, GraphFailure? failure);
    }
}
