using Azure;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Recognition;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.OneOnOnes.Series;

/// <summary>
/// Finds the series that a manager turned on, by what their people have at hand; also those that she turned off since, and that are over: what they
/// asked is kept. Who may know of one is for who asks to check.
/// </summary>
internal sealed class SeriesIndex(OneOnOneTable table)
{
    private const string Key = "Key", Organizer = "Organizer", Person = "With", Chat = "Chat";

    public async Task<SeriesReference?> FindAsync(string tenant, string key, CancellationToken cancellationToken) =>
        await table.FindAsync(OneOnOneRows.Key(tenant, key), cancellationToken) is { } row ? Read(row) : null;

    public async Task<SeriesReference?> FindAsync(string tenant, MeetingChat chat, CancellationToken cancellationToken) =>
        await table.FindAsync(OneOnOneRows.Chat(tenant, chat), cancellationToken) is { } row ? Read(row) : null;

    /// <summary>Those whose invites are to a person.</summary>
    public async Task<IReadOnlyList<SeriesReference>> ListWithAsync(string tenant, PersonId person, CancellationToken cancellationToken) =>
        [.. (await table.ListAsync(OneOnOneRows.With(tenant, person), cancellationToken).ToListAsync(cancellationToken)).Select(Read)];

    /// <summary>All of the tenant's.</summary>
    public IAsyncEnumerable<SeriesReference> ListAllAsync(string tenant, CancellationToken cancellationToken) =>
        table.ListAsync(OneOnOneRows.WithAnyone(tenant), cancellationToken).Select(Read);

    /// <summary>Instead of what led there before, with whomever the series was then, and wherever it took place.</summary>
    /// <param name="chat">Null for a series that has none.</param>
    public async Task ReplaceAsync(string tenant, SeriesReference series, MeetingChat? chat, CancellationToken cancellationToken)
    {
        bool isWritten;
        do
        {
            var before = await table.FindAsync(OneOnOneRows.Key(tenant, series.Key), cancellationToken);
            if (before is not null && Read(before).With != series.With)
            {
                await RemoveAsync(tenant, Read(before), cancellationToken);
                before = null;
            }

            isWritten = await TryWriteAsync(tenant, series, chat, before, cancellationToken);
        }
        while (!isWritten);
    }

    /// <summary>Where a series takes place by now. One that was removed meanwhile, or is with somebody else, does not come back by it.</summary>
    public async Task MoveAsync(string tenant, SeriesReference series, MeetingChat chat, CancellationToken cancellationToken)
    {
        TableEntity? before;
        do { before = await table.FindAsync(OneOnOneRows.Key(tenant, series.Key), cancellationToken); }
        while (before is not null && Read(before).With == series.With && !await TryWriteAsync(tenant, series, chat, before, cancellationToken));
    }

    /// <summary>What leads to it by its people goes last: who is interrupted finds it there again, and goes on.</summary>
    /// <param name="series">As it was found here.</param>
    public async Task RemoveAsync(string tenant, SeriesReference series, CancellationToken cancellationToken)
    {
        var key = OneOnOneRows.Key(tenant, series.Key);
        TableEntity? found;
        do
        {
            found = await table.FindAsync(key, cancellationToken);
            foreach (var chat in new[] { series.ChatRow, found?.GetString(Chat) }.OfType<string>().Distinct()) { await table.RemoveAsync(new(key.PartitionKey, chat), ETag.All, cancellationToken); }
        }
        while (found is not null && !await table.RemoveAsync(found, found.ETag, cancellationToken));

        await table.RemoveAsync(OneOnOneRows.With(tenant, series.With, series.Key), ETag.All, cancellationToken);
    }

    /// <param name="before">The row of its key; null for one that is not found here yet.</param>
    /// <returns>False when somebody else was faster.</returns>
    private async Task<bool> TryWriteAsync(string tenant, SeriesReference series, MeetingChat? chat, TableEntity? before, CancellationToken cancellationToken)
    {
        var key = Written(OneOnOneRows.Key(tenant, series.Key), series, chat);
        if (before?.GetString(Chat) is { } former && former != key.GetString(Chat)) { await table.RemoveAsync(new(key.PartitionKey, former), ETag.All, cancellationToken); }

        List<TableTransactionAction> writes =
        [
            before is null ? new(TableTransactionActionType.Add, key) : new(TableTransactionActionType.UpdateReplace, key, before.ETag),
            new(TableTransactionActionType.UpsertReplace, Written(OneOnOneRows.With(tenant, series.With, series.Key), series, chat)),
        ];
        if (chat is not null) { writes.Add(new(TableTransactionActionType.UpsertReplace, Written(OneOnOneRows.Chat(tenant, chat), series, chat))); }

        return await table.WriteAsync(writes, cancellationToken) is not null;
    }

    private static TableEntity Written(TableEntity row, SeriesReference series, MeetingChat? chat)
    {
        (row[Key], row[Organizer], row[Person]) = (series.Key, series.Organizer.Value, series.With.Value);
        row[Chat] = chat is null ? null : OneOnOneRows.Chat("", chat).RowKey;
        return row;
    }

    private static SeriesReference Read(TableEntity row) =>
        new(row.GetString(Key)!, PersonId.From(row.GetString(Organizer))!, PersonId.From(row.GetString(Person))!) { ChatRow = row.GetString(Chat) };
}
