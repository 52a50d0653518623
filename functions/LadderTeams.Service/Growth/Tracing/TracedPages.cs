using System.Runtime.CompilerServices;
using System.Text.Json.Nodes;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Growth.Auditing;
using LadderTeams.Service.Growth.PersonalData;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Growth.Tracing;

/// <summary>What a person left on the pages that her traces lead to: to take along, and to be erased without anything of theirs.</summary>
internal sealed class TracedPages(TableServiceClient tables, Traces traces, GrowthPages pages, IEnumerable<IPersonalData> parts)
{
    private const int AtOnce = 4;
    private const int MostTries = 8;

    private static readonly string[] Keys = [nameof(TableEntity.PartitionKey), nameof(TableEntity.RowKey)];

    /// <summary>Her own words, page by page, and nothing that the page's person wrote.</summary>
    public async Task<JsonArray> ExportAsync(GrowthKey author, CancellationToken cancellationToken)
    {
        var led = await traces.ListAsync(author, cancellationToken);
        var exported = new JsonNode?[led.Count];
        await Parallel.ForEachAsync(led.Index(), Options(cancellationToken), async (trace, cancel) =>
            exported[trace.Index] = Export(await ReadAsync(PageOf(author, trace.Item), cancel), author.Person));
        return [.. exported.OfType<JsonNode>()];
    }

    /// <summary>
    /// Her name, and what the page's person has not seen. Each trace goes when nothing is left to which it leads, so what fails half way
    /// goes on when it is asked for once more.
    /// </summary>
    public async Task EraseAsync(GrowthKey author, CancellationToken cancellationToken)
    {
        while (await traces.ListAsync(author, cancellationToken) is { Count: > 0 } led)
        {
            await Parallel.ForEachAsync(led, Options(cancellationToken), async (trace, cancel) =>
            {
                await EraseAsync(PageOf(author, trace), author.Person, cancel);
                await traces.RemoveAsync(trace, cancel);
            });
        }

        pages.ForgetReader(author);
    }

    private static ParallelOptions Options(CancellationToken cancellationToken) => new() { MaxDegreeOfParallelism = AtOnce, CancellationToken = cancellationToken };

    private static GrowthKey PageOf(GrowthKey author, TableEntity trace) => author with { Person = GrowthRows.PersonIn(trace) };

    private JsonObject? Export(GrowthPage page, PersonId author)
    {
        var about = new JsonObject { ["person"] = page.Key.Person.Value };
        foreach (var part in parts.OrderBy(part => part.Name, StringComparer.Ordinal))
        {
            if (part.ExportWordsOf(author, page) is { } words) { about[part.Name] = words; }
        }

        return about.Count > 1 ? about : null;
    }

    private async Task EraseAsync(GrowthKey page, PersonId author, CancellationToken cancellationToken)
    {
        var table = await tables.GetOrCreateTableAsync(GrowthRows.Table, cancellationToken);
        try
        {
            for (var tries = 1; tries <= MostTries; tries++)
            {
                if (await TryAsync(table, ErasuresAsync(table, page, author, cancellationToken), cancellationToken)) { return; }
            }
        }
        finally
        {
            pages.ForgetShared(page);
        }

        throw new StorageUnavailableException(StatusCodes.Status412PreconditionFailed, "A page is changed faster than it can be read.", TimeSpan.FromSeconds(1), null);
    }

    /// <summary>What is to be done, and nothing that is done by now. Each part is done together or not at all.</summary>
    private async IAsyncEnumerable<IReadOnlyList<TableTransactionAction>> ErasuresAsync(
        TableClient table, GrowthKey key, PersonId author, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var page = await ReadAsync(key, cancellationToken);
        foreach (var change in parts.SelectMany(part => part.EraseTracesOf(author, page))) { yield return change.Writes; }

        await foreach (var entry in table.QueryAsync(GrowthRows.Audit(key), null, null, cancellationToken))
        {
            if (AuditRows.WithoutName(entry, author) is { } nameless) { yield return [new(TableTransactionActionType.UpdateReplace, nameless, entry.ETag)]; }
        }

        await foreach (var own in table.QueryAsync(GrowthRows.Of(key, author), null, Keys, cancellationToken))
        {
            yield return [new(TableTransactionActionType.Delete, own, own.ETag)];
        }

        await foreach (var mark in table.QueryAsync(GrowthRows.Marks(key), null, null, cancellationToken)) { yield return [PageMarks.Moved(mark)]; }
    }

    /// <summary>False when somebody was faster with one of the rows; then not all is done.</summary>
    private static async Task<bool> TryAsync(TableClient table, IAsyncEnumerable<IReadOnlyList<TableTransactionAction>> changes, CancellationToken cancellationToken)
    {
        var some = new List<TableTransactionAction>();
        try
        {
            await foreach (var change in changes.WithCancellation(cancellationToken))
            {
                if (some.Count + change.Count > TableLimits.TransactionActions)
                {
                    await table.SubmitTransactionAsync(some, cancellationToken);
                    some.Clear();
                }

                some.AddRange(change);
            }

            if (some.Count > 0) { await table.SubmitTransactionAsync(some, cancellationToken); }

            return true;
        }
        catch (TableTransactionFailedException raced) when (raced.ErrorCode is TableErrorCode.UpdateConditionNotSatisfied or TableErrorCode.ResourceNotFound)
        {
            return false;
        }
    }

    /// <summary>With what managers keep beside it.</summary>
    private async Task<GrowthPage> ReadAsync(GrowthKey key, CancellationToken cancellationToken)
    {
        var table = await tables.GetOrCreateTableAsync(GrowthRows.Table, cancellationToken);
        return new(key, Side.Manager, await table.QueryAsync(GrowthRows.Page(key, Side.Manager), null, null, cancellationToken).ToListAsync(cancellationToken));
    }
}
