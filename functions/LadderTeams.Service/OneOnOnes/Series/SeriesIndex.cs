using System.Runtime.CompilerServices;
using Azure;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Recognition;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.OneOnOnes.Series;

/// <summary>
/// Finds the series that a manager turned on, by what their people have at hand; also those that she turned off since, and that are over: what they
/// asked is kept. Who may know of one is for who asks to check.
/// </summary>
internal sealed class SeriesIndex(TableServiceClient tables)
{
    private const string Key = "Key", Organizer = "Organizer", Person = "With", Chat = "Chat";

    private readonly TableClient table = tables.GetTableClient(OneOnOneRows.Table);

    public async Task<SeriesReference?> FindAsync(string tenant, string key, CancellationToken cancellationToken) =>
        await FindAsync(OneOnOneRows.Key(tenant, key), cancellationToken) is { } row ? Read(row) : null;

    public async Task<SeriesReference?> FindAsync(string tenant, MeetingChat chat, CancellationToken cancellationToken) =>
        await FindAsync(OneOnOneRows.Chat(tenant, chat), cancellationToken) is { } row ? Read(row) : null;

    /// <summary>Those whose invites are to a person.</summary>
    public async Task<IReadOnlyList<SeriesReference>> ListWithAsync(string tenant, PersonId person, CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        return [.. (await table.QueryAsync(OneOnOneRows.With(tenant, person), null, null, cancellationToken).ToListAsync(cancellationToken)).Select(Read)];
    }

    /// <summary>All of the tenant's.</summary>
    public async IAsyncEnumerable<SeriesReference> ListAllAsync(string tenant, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        await foreach (var row in table.QueryAsync(OneOnOneRows.WithAnyone(tenant), null, null, cancellationToken)) { yield return Read(row); }
    }

    /// <summary>Instead of what led there before, with whomever the series was then.</summary>
    /// <param name="chat">Null for a series that has none.</param>
    public async Task ReplaceAsync(string tenant, SeriesReference series, MeetingChat? chat, CancellationToken cancellationToken)
    {
        if (await FindAsync(tenant, series.Key, cancellationToken) is { } before && before.With != series.With) { await RemoveAsync(tenant, before, cancellationToken); }

        await AddAsync(tenant, series, chat, cancellationToken);
    }

    /// <param name="chat">Null for a series that has none.</param>
    public async Task AddAsync(string tenant, SeriesReference series, MeetingChat? chat, CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        await table.SubmitTransactionAsync(
            Rows(tenant, series, chat).Select(row => new TableTransactionAction(TableTransactionActionType.UpsertReplace, Written(row, series, chat))), cancellationToken);
    }

    /// <param name="series">As it was found here.</param>
    public async Task RemoveAsync(string tenant, SeriesReference series, CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        var partition = OneOnOneRows.Key(tenant, series.Key).PartitionKey;
        foreach (var row in Rows(tenant, series, null).Select(row => row.RowKey).Append(series.ChatRow).OfType<string>())
        {
            await table.DeleteEntityAsync(partition, row, ETag.All, cancellationToken);
        }
    }

    private static IEnumerable<TableEntity> Rows(string tenant, SeriesReference series, MeetingChat? chat)
    {
        yield return OneOnOneRows.Key(tenant, series.Key);
        yield return OneOnOneRows.With(tenant, series.With, series.Key);
        if (chat is not null) { yield return OneOnOneRows.Chat(tenant, chat); }
    }

    private static TableEntity Written(TableEntity row, SeriesReference series, MeetingChat? chat)
    {
        (row[Key], row[Organizer], row[Person]) = (series.Key, series.Organizer.Value, series.With.Value);
        row[Chat] = chat is null ? null : OneOnOneRows.Chat("", chat).RowKey;
        return row;
    }

    private static SeriesReference Read(TableEntity row) =>
        new(row.GetString(Key)!, PersonId.From(row.GetString(Organizer))!, PersonId.From(row.GetString(Person))!) { ChatRow = row.GetString(Chat) };

    private async Task<TableEntity?> FindAsync(TableEntity named, CancellationToken cancellationToken)
    {
        await table.CreateIfNotExistsAsync(cancellationToken);
        return await table.GetEntityIfExistsAsync(named.PartitionKey, named.RowKey, cancellationToken) is { HasValue: true } found ? found.Value : null;
    }
}
