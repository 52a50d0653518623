using System.Buffers;
using System.Text;
using Azure.Core;
using LadderTeams.Service.Storage.LostAnswers;

namespace LadderTeams.Service.Storage.Wire;

/// <summary>The actions of a transaction as one body, in the form that OData 3 gives to batches.</summary>
internal sealed class TransactionBody
{
    private readonly ArrayBufferWriter<byte> body = new(4096);
    private readonly string batch = $"batch_{Guid.NewGuid()}";
    private readonly string changes = $"changeset_{Guid.NewGuid()}";

    public TransactionBody(TableAddresses addresses, string table, IReadOnlyList<TableTransactionAction> actions, IReadOnlyList<Write> writes)
    {
        Line($"--{batch}");
        Line($"Content-Type: multipart/mixed; boundary={changes}");
        Line("");
        foreach (var (action, write) in actions.Zip(writes)) { Append(addresses, table, action, write); }

        Line($"--{changes}--");
        Line($"--{batch}--");
    }

    public string ContentType => $"multipart/mixed; boundary={batch}";

    public ReadOnlyMemory<byte> Content => body.WrittenMemory;

    private void Append(TableAddresses addresses, string table, TableTransactionAction action, Write write)
    {
        var (type, entity, version) = action;
        var (method, hasCondition) = VerbOf(type);
        var address = type is TableTransactionActionType.Add ? addresses.Table(table) : addresses.Entity(table, entity.PartitionKey, entity.RowKey);
        Line($"--{changes}");
        Line("Content-Type: application/http");
        Line("Content-Transfer-Encoding: binary");
        Line("");
        Line($"{method} {address.AbsoluteUri} HTTP/1.1");
        Line($"Accept: {EntityJson.Accept}");
        Line("DataServiceVersion: 3.0");
        Line("Prefer: return-no-content");
        if (hasCondition) { Line($"If-Match: {TableRequests.IfMatch(version)}"); }

        if (type is TableTransactionActionType.Delete)
        {
            Line("");
        }
        else
        {
            Line($"Content-Type: {EntityJson.ContentType}");
            Line("");
            body.Write(EntityJson.Write(entity, write.Marks).Span);
        }

        Line("");
    }

    private static (RequestMethod Method, bool HasCondition) VerbOf(TableTransactionActionType type) => type switch
    {
        TableTransactionActionType.Add => (RequestMethod.Post, false),
        TableTransactionActionType.UpdateMerge => (RequestMethod.Patch, true),
        TableTransactionActionType.UpdateReplace => (RequestMethod.Put, true),
        TableTransactionActionType.UpsertMerge => (RequestMethod.Patch, false),
        TableTransactionActionType.UpsertReplace => (RequestMethod.Put, false),
        TableTransactionActionType.Delete => (RequestMethod.Delete, true),
        _ => throw new ArgumentOutOfRangeException(nameof(type)),
    };

    private void Line(string text)
    {
        Encoding.UTF8.GetBytes(text, body);
        body.Write("\r\n"u8);
    }
}
