using System.Globalization;
using Azure;
using LadderTeams.Core.Assessments;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.Storage;
using Microsoft.Extensions.Caching.Memory;

namespace LadderTeams.Service.Assessments.Rated;

/// <summary>
/// The statements that ratings are pinned to, of rounds that both their people know. There is no person in it, and no time; what is in
/// it once stays, for the words were rated.
/// </summary>
/// <remarks>The partition is (tenant, ladder), the row (statement, hash of its words).</remarks>
internal sealed class RatedStatements(TableServiceClient storage) : IRatedStatements, IDisposable
{
    private const string Table = "RatedStatements";

    /// <summary>How many statements are known to be there, so that the store need not be asked again.</summary>
    private const int Remembered = 100_000;

    private readonly TableClient table = storage.GetTableClient(Table);
    private readonly MemoryCache written = new(new MemoryCacheOptions { SizeLimit = Remembered });

    public async Task<IReadOnlyList<PinnedStatement>> ListAsync(string tenant, string ladder, CancellationToken cancellationToken)
    {
        try
        {
            return [.. (await table.QueryAsync(PartitionRange.All(PartitionOf(tenant, ladder)), null, null, cancellationToken).ToListAsync(cancellationToken)).Select(Read)];
        }
        catch (RequestFailedException none) when (none.ErrorCode is TableErrorCode.TableNotFound)
        {
            return [];
        }
    }

    public async Task AddAsync(string tenant, string ladder, IEnumerable<PinnedStatement> pins, CancellationToken cancellationToken)
    {
        var partition = PartitionOf(tenant, ladder);
        var missing = pins.Where(pin => !written.TryGetValue((partition, pin), out _)).ToList();
        if (missing.Count == 0) { return; }

        await table.CreateIfNotExistsAsync(cancellationToken);
        foreach (var some in missing.Chunk(TableLimits.TransactionActions))
        {
            await table.SubmitTransactionAsync(
                some.Select(pin => new TableTransactionAction(TableTransactionActionType.UpsertReplace, new(partition, TableKey.Encode(pin.StatementId, pin.TextHash)))), cancellationToken);
            foreach (var pin in some) { written.Set((partition, pin), true, new MemoryCacheEntryOptions { Size = 1 }); }
        }
    }

    public void Dispose() => written.Dispose();

    private static string PartitionOf(string tenant, string ladder) => TableKey.Encode(tenant, ladder);

    private static PinnedStatement Read(TableEntity row) =>
        TableKey.Decode(row.RowKey) is [var statement, var hash] ? new(statement, hash) : throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"{row} is no statement."));
}
