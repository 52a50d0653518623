using System.Text.Json;
using Azure;
using Azure.Core;
using LadderTeams.Service.Storage.LostAnswers;
using LadderTeams.Service.Storage.Pipeline;
using LadderTeams.Service.Storage.Wire;

namespace LadderTeams.Service.Storage;

/// <summary>
/// A table. What the store refuses is a <see cref="RequestFailedException"/> with its status and <see cref="TableErrorCode"/>,
/// what does not fit into it a <see cref="StorageLimitException"/>, and a store that does not answer a
/// <see cref="StorageUnavailableException"/>.
/// </summary>
/// <remarks>
/// A write is repeated when its answer is lost. An insert, an update of a version and a transaction with one of these are
/// done once all the same. Others may be done twice, which shows only to who reads in between: a write without a condition
/// overwrites, and a delete whose repetition finds nothing answers 404.
/// </remarks>
internal sealed class TableClient
{
    private readonly TableRequests requests;
    private readonly LostAnswer lostAnswer;
    private readonly Lock creating = new();
    private Task? creation;

    public TableClient(string name, TableRequests requests)
    {
        TableLimits.CheckTable(name);
        (Name, this.requests, lostAnswer) = (name, requests, new(FindAsync));
    }

    public string Name { get; }

    /// <summary>Asks the store once; a table that others delete afterwards is not noticed.</summary>
    public async ValueTask CreateIfNotExistsAsync(CancellationToken cancellationToken)
    {
        Task begun;
        lock (creating) { begun = creation is { IsFaulted: false } ? creation : creation = CreateAsync(); }

        await begun.WaitAsync(cancellationToken);
    }

    /// <exception cref="RequestFailedException">404 with <see cref="TableErrorCode.ResourceNotFound"/>: there is no such row.</exception>
    public async Task<Response<TableEntity>> GetEntityAsync(string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        var response = await SendGetAsync(partitionKey, rowKey, cancellationToken);
        return response.IsError ? throw Failure(response) : Response.FromValue(EntityIn(response), response);
    }

    public async Task<NullableResponse<TableEntity>> GetEntityIfExistsAsync(string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        var response = await SendGetAsync(partitionKey, rowKey, cancellationToken);
        if (!response.IsError) { return Response.FromValue(EntityIn(response), response); }

        var failure = Failure(response);
        return failure.ErrorCode is TableErrorCode.ResourceNotFound ? new NoEntity(response) : throw failure;
    }

    /// <param name="maxPerPage">1 to 1,000, and 1,000 by default.</param>
    /// <param name="select">The properties to read; null for all. A row that was read in part is not to be replaced.</param>
    public AsyncPageable<TableEntity> QueryAsync(PartitionRange range, int? maxPerPage, IEnumerable<string>? select, CancellationToken cancellationToken) =>
        new EntityPages((rows, token, cancel) => ReadPageAsync(requests.Query(Name, range, rows, select, token), cancel), maxPerPage, cancellationToken);

    /// <summary>The whole rows of the range; none while there is no table, which is made by who writes first.</summary>
    public async Task<IReadOnlyList<TableEntity>> ListAsync(PartitionRange range, CancellationToken cancellationToken)
    {
        try
        {
            return await QueryAsync(range, null, null, cancellationToken).ToListAsync(cancellationToken);
        }
        catch (RequestFailedException none) when (none.ErrorCode is TableErrorCode.TableNotFound)
        {
            return [];
        }
    }

    /// <exception cref="RequestFailedException">409 with <see cref="TableErrorCode.EntityAlreadyExists"/>.</exception>
    public Task<Response> AddEntityAsync(TableEntity entity, CancellationToken cancellationToken)
    {
        TableLimits.CheckEntity(entity);
        var write = Write.Insert(entity);
        return WriteAsync(requests.Insert(Name, EntityJson.Write(entity, write.Marks)), write, cancellationToken);
    }

    public Task<Response> UpsertEntityAsync(TableEntity entity, TableUpdateMode mode, CancellationToken cancellationToken)
    {
        TableLimits.CheckEntity(entity);
        var write = Write.Upsert(entity);
        return WriteAsync(requests.Put(Name, write, mode, null, EntityJson.Write(entity, write.Marks)), write, cancellationToken);
    }

    /// <param name="ifMatch">The version that is updated; <see cref="ETag.All"/> for any.</param>
    /// <exception cref="RequestFailedException">412 with <see cref="TableErrorCode.UpdateConditionNotSatisfied"/>, or 404.</exception>
    public Task<Response> UpdateEntityAsync(TableEntity entity, ETag ifMatch, TableUpdateMode mode, CancellationToken cancellationToken)
    {
        TableLimits.CheckEntity(entity);
        var write = Write.Update(entity, ifMatch);
        return WriteAsync(requests.Put(Name, write, mode, ifMatch, EntityJson.Write(entity, write.Marks)), write, cancellationToken);
    }

    /// <summary>Answers 404 when there is no such row.</summary>
    /// <param name="ifMatch">The version that is deleted; <see cref="ETag.All"/> for any.</param>
    /// <exception cref="RequestFailedException">412 with <see cref="TableErrorCode.UpdateConditionNotSatisfied"/>.</exception>
    public async Task<Response> DeleteEntityAsync(string partitionKey, string rowKey, ETag ifMatch, CancellationToken cancellationToken)
    {
        TableLimits.CheckKey(partitionKey);
        TableLimits.CheckKey(rowKey);
        var write = Write.Delete(partitionKey, rowKey, ifMatch);
        return await WriteAsync(requests.Delete(Name, partitionKey, rowKey, ifMatch), write, cancellationToken);
    }

    /// <summary>All of it is done, or nothing. Answers for each action, in order.</summary>
    /// <exception cref="TableTransactionFailedException">An action was refused.</exception>
    public async Task<Response<IReadOnlyList<Response>>> SubmitTransactionAsync(
        IEnumerable<TableTransactionAction> transactionActions, CancellationToken cancellationToken)
    {
        IReadOnlyList<TableTransactionAction> actions = [.. transactionActions];
        TableLimits.CheckTransaction(actions);
        IReadOnlyList<Write> writes = [.. actions.Select(Write.Of)];
        var body = requests.BodyOf(Name, actions, writes);
        TableLimits.CheckTransactionSize(body.Content.Length);
        using var message = requests.Transaction(body);
        var response = await requests.SendAsync(message, cancellationToken);
        var answers = response.IsError ? [response] : TransactionAnswer.Read(response);
        if (answers.FirstOrDefault(answer => answer.Status >= 400) is { } refused)
        {
            var refusal = TableFailures.OfTransaction(refused, Name);
            answers = await RecoverAsync(message, writes, refusal, cancellationToken);
        }

        return Response.FromValue(answers, response);
    }

    /// <summary>For all who wait for it, so none of them can cancel it.</summary>
    private async Task CreateAsync()
    {
        using var message = requests.CreateTable(Name);
        var response = await requests.SendAsync(message, CancellationToken.None);
        if (response.IsError && Failure(response) is { ErrorCode: not TableErrorCode.TableAlreadyExists } failure) { throw failure; }
    }

    private async Task<TableEntity?> FindAsync(string partitionKey, string rowKey, CancellationToken cancellationToken) =>
        await GetEntityIfExistsAsync(partitionKey, rowKey, cancellationToken) is { HasValue: true } found ? found.Value : null;

    private async Task<Response> SendGetAsync(string partitionKey, string rowKey, CancellationToken cancellationToken)
    {
        TableLimits.CheckKey(partitionKey);
        TableLimits.CheckKey(rowKey);
        using var message = requests.Get(Name, partitionKey, rowKey);
        return await requests.SendAsync(message, cancellationToken);
    }

    private async Task<Page<TableEntity>> ReadPageAsync(HttpMessage query, CancellationToken cancellationToken)
    {
        using (query)
        {
            var response = await requests.SendAsync(query, cancellationToken);
            if (response.IsError) { throw Failure(response); }

            using var document = JsonDocument.Parse(response.Content);
            TableEntity[] rows = [.. document.RootElement.GetProperty("value").EnumerateArray().Select(EntityJson.Read)];
            return Page<TableEntity>.FromValues(rows, TableRequests.ContinuationOf(response), response);
        }
    }

    private async Task<Response> WriteAsync(HttpMessage message, Write write, CancellationToken cancellationToken)
    {
        using (message)
        {
            var response = await requests.SendAsync(message, cancellationToken);
            if (!response.IsError) { return response; }

            var refusal = Failure(response);
            if (write.IsDelete && refusal.ErrorCode is TableErrorCode.ResourceNotFound) { return response; }

            return (await RecoverAsync(message, [write], refusal, cancellationToken))[0];
        }
    }

    private Task<IReadOnlyList<Response>> RecoverAsync(
        HttpMessage message, IReadOnlyList<Write> writes, RequestFailedException refusal, CancellationToken cancellationToken) =>
        TableRetryPolicy.WasRepeated(message) && LostAnswer.MayExplain(refusal) ? lostAnswer.RecoverAsync(writes, refusal, cancellationToken) : throw refusal;

    private RequestFailedException Failure(Response response) => TableFailures.Of(response, Name);

    private static TableEntity EntityIn(Response response)
    {
        using var document = JsonDocument.Parse(response.Content);
        return EntityJson.Read(document.RootElement);
    }
}
