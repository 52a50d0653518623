using System.Globalization;
using Azure;
using Azure.Core;
using Azure.Core.Pipeline;
using LadderTeams.Service.Storage.LostAnswers;

namespace LadderTeams.Service.Storage.Wire;

/// <summary>The requests of the table service's REST interface, as far as the product uses it.</summary>
internal sealed class TableRequests(HttpPipeline pipeline, Uri endpoint)
{
    private const string Version = "2019-02-02";
    private const string NextPartition = "x-ms-continuation-NextPartitionKey";
    private const string NextRow = "x-ms-continuation-NextRowKey";
    private readonly TableAddresses addresses = new(endpoint);

    /// <summary>Nobody overwrites by leaving the version out.</summary>
    public static string IfMatch(ETag version) =>
        version != default ? version.ToString("H") : throw new ArgumentException("An update or delete names a version, or ETag.All.", nameof(version));

    /// <summary>Null after the last page.</summary>
    public static string? ContinuationOf(Response response)
    {
        var partition = response.Headers.TryGetValue(NextPartition, out var nextPartition) ? nextPartition : null;
        var row = response.Headers.TryGetValue(NextRow, out var nextRow) ? nextRow : null;
        return partition is null && row is null ? null : $"{Uri.EscapeDataString(partition ?? "")} {Uri.EscapeDataString(row ?? "")}";
    }

    public async Task<Response> SendAsync(HttpMessage message, CancellationToken cancellationToken)
    {
        await pipeline.SendAsync(message, cancellationToken);
        return message.Response;
    }

    public HttpMessage CreateTable(string table) => CreateWrite(RequestMethod.Post, addresses.Tables, RequestContent.Create($$"""{"TableName":"{{table}}"}"""));

    public HttpMessage Get(string table, string partitionKey, string rowKey) =>
        Create(RequestMethod.Get, addresses.Entity(table, partitionKey, rowKey));

    public HttpMessage Insert(string table, ReadOnlyMemory<byte> entity) =>
        CreateWrite(RequestMethod.Post, addresses.Table(table), RequestContent.Create(entity));

    /// <param name="condition">Null to write also when there is no such row.</param>
    public HttpMessage Put(string table, Write write, TableUpdateMode mode, ETag? condition, ReadOnlyMemory<byte> entity)
    {
        var method = mode is TableUpdateMode.Merge ? RequestMethod.Patch : RequestMethod.Put;
        var message = CreateWrite(method, addresses.Entity(table, write.PartitionKey, write.RowKey), RequestContent.Create(entity));
        if (condition is { } version) { message.Request.Headers.SetValue(HttpHeader.Names.IfMatch, IfMatch(version)); }

        return message;
    }

    public HttpMessage Delete(string table, string partitionKey, string rowKey, ETag condition)
    {
        var message = Create(RequestMethod.Delete, addresses.Entity(table, partitionKey, rowKey));
        message.Request.Headers.SetValue(HttpHeader.Names.IfMatch, IfMatch(condition));
        return message;
    }

    public HttpMessage Query(string table, PartitionRange range, int rows, IEnumerable<string>? select, string? continuation)
    {
        var message = Create(RequestMethod.Get, addresses.Rows(table));
        var uri = message.Request.Uri;
        uri.AppendQuery("$filter", Uri.EscapeDataString(range.ToString()), escapeValue: false);
        uri.AppendQuery("$top", rows.ToString(CultureInfo.InvariantCulture), escapeValue: false);
        if (select is not null) { uri.AppendQuery("$select", Uri.EscapeDataString(string.Join(',', select)), escapeValue: false); }

        if (continuation is not null)
        {
            var keys = continuation.Split(' ', 2);
            uri.AppendQuery("NextPartitionKey", keys[0], escapeValue: false);
            if (keys is [_, { Length: > 0 } row]) { uri.AppendQuery("NextRowKey", row, escapeValue: false); }
        }

        return message;
    }

    public HttpMessage Transaction(TransactionBody body)
    {
        var message = CreateWrite(RequestMethod.Post, addresses.Transactions, RequestContent.Create(body.Content));
        message.Request.Headers.SetValue(HttpHeader.Names.ContentType, body.ContentType);
        return message;
    }

    public TransactionBody BodyOf(string table, IReadOnlyList<TableTransactionAction> actions, IReadOnlyList<Write> writes) =>
        new(addresses, table, actions, writes);

    private HttpMessage CreateWrite(RequestMethod method, Uri address, RequestContent content)
    {
        var message = Create(method, address);
        message.Request.Content = content;
        message.Request.Headers.SetValue(HttpHeader.Names.ContentType, EntityJson.ContentType);
        message.Request.Headers.SetValue("Prefer", "return-no-content");
        return message;
    }

    private HttpMessage Create(RequestMethod method, Uri address)
    {
        var message = pipeline.CreateMessage();
        message.Request.Method = method;
        message.Request.Uri.Reset(address);
        message.Request.Headers.SetValue(HttpHeader.Names.Accept, EntityJson.Accept);
        message.Request.Headers.SetValue("x-ms-version", Version);
        message.Request.Headers.SetValue("DataServiceVersion", "3.0");
        return message;
    }
}
