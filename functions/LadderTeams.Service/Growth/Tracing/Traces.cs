using Azure;
using LadderTeams.Core.Assessments;
using LadderTeams.Service.Platform.Caching;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Storage;

namespace LadderTeams.Service.Growth.Tracing;

/// <summary>
/// On whose pages there is something with a person's name or words. It lies in her own partition, is there before what it leads to,
/// and says no more than where to look: one too many does no harm. Beside what it leads to lies a row that names its author, where no
/// reading of a page finds it: by that whoever is erased finds the traces to her, and an author that hers is still there.
/// </summary>
internal sealed class Traces(TableServiceClient tables)
{
    /// <summary>How many traces are remembered, so that the store need not be asked again.</summary>
    private const int Remembered = 20_000;

    private static readonly string[] Keys = [nameof(TableEntity.PartitionKey), nameof(TableEntity.RowKey)];

    private readonly RecentlyUsed<(GrowthKey Author, PersonId Page), string> left = new(Remembered);

    /// <summary>The caller's, unless it is remembered. Another process may have erased one of the two since.</summary>
    /// <returns>
    /// What has to be written together with what the trace leads to. Where it is not found, the trace is gone and to be
    /// <see cref="Forget(Subject)">forgotten</see>.
    /// </returns>
    public async ValueTask<TableTransactionAction> LeaveAsync(Subject subject, CancellationToken cancellationToken)
    {
        var author = GrowthKey.Of(subject.Caller);
        if (left.Find((author, subject.Id)) is null) { return await LeaveAsync(author, subject.Id, cancellationToken); }

        return new(TableTransactionActionType.UpdateReplace, GrowthRows.OfAuthorship(GrowthKey.Of(subject), author.Person), ETag.All);
    }

    /// <summary>Whatever is remembered, so that how often the store is asked tells nobody else what the author has done.</summary>
    public async Task<TableTransactionAction> LeaveAsync(GrowthKey author, PersonId page, CancellationToken cancellationToken)
    {
        var table = await tables.GetOrCreateTableAsync(GrowthRows.Table, cancellationToken);
        await table.UpsertEntityAsync(GrowthRows.OfTrace(author, page), TableUpdateMode.Replace, cancellationToken);
        left.Keep((author, page), "", 1);
        return new(TableTransactionActionType.UpsertReplace, GrowthRows.OfAuthorship(author with { Person = page }, author.Person));
    }

    /// <summary>The rows of whom <see cref="GrowthRows.PersonIn"/> names.</summary>
    public async Task<IReadOnlyList<TableEntity>> ListAsync(GrowthKey author, CancellationToken cancellationToken)
    {
        var table = await tables.GetOrCreateTableAsync(GrowthRows.Table, cancellationToken);
        return await table.QueryAsync(GrowthRows.Traces(author), null, Keys, cancellationToken).ToListAsync(cancellationToken);
    }

    /// <summary>Unless the author has left it once more since it was read.</summary>
    public async Task RemoveAsync(TableEntity trace, CancellationToken cancellationToken)
    {
        try
        {
            await tables.GetTableClient(GrowthRows.Table).DeleteEntityAsync(trace.PartitionKey, trace.RowKey, trace.ETag, cancellationToken);
        }
        catch (RequestFailedException newer) when (newer.ErrorCode is TableErrorCode.UpdateConditionNotSatisfied)
        {
            // What she wrote since is still to be found.
        }
    }

    /// <summary>Everyone's who has left one to the person.</summary>
    public async Task RemoveLeadingToAsync(GrowthKey page, CancellationToken cancellationToken)
    {
        var table = await tables.GetOrCreateTableAsync(GrowthRows.Table, cancellationToken);
        var authors = table.QueryAsync(GrowthRows.Authors(page), null, Keys, cancellationToken).Select(GrowthRows.AuthorOf).Distinct();
        await foreach (var author in authors.Where(author => author != page.Person))
        {
            var trace = GrowthRows.OfTrace(page with { Person = author }, page.Person);
            await table.DeleteEntityAsync(trace.PartitionKey, trace.RowKey, ETag.All, cancellationToken);
        }
    }

    /// <summary>Of what the person left, and what leads to her.</summary>
    public void Forget(GrowthKey person) => left.Forget(trace => trace.Author == person || (trace.Author.Tenant == person.Tenant && trace.Page == person.Person));

    /// <summary>That the caller has left one to the page.</summary>
    public void Forget(Subject subject) => left.Forget((GrowthKey.Of(subject.Caller), subject.Id));
}
