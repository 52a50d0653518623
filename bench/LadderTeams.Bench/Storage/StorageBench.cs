using System.Diagnostics;
using System.Globalization;
using System.Text;
using Azure;
using LadderTeams.Service.Storage;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Bench.Storage;

/// <summary>Each operation of the table client beside the raw HTTP request to the same Azurite, in turns.</summary>
internal sealed class StorageBench : IDisposable
{
    private const int Warm = 200;
    private const int PageRows = 100;
    private const int Actions = 50;
    private static readonly string Text = new('x', 500);
    private readonly TableClient table;
    private readonly RawTable raw;
    private int row;

    private StorageBench(TableClient table, RawTable raw) => (this.table, this.raw) = (table, raw);

    private static CancellationToken None => CancellationToken.None;

    public static async Task RunAsync()
    {
        await using var azurite = await AzuriteProcess.StartAsync();
        var connection = AzuriteProcess.ConnectionString(azurite.Endpoint.Port);
        var table = await new TableServiceClient(connection, new()).GetOrCreateTableAsync("bench", None);
        using var bench = new StorageBench(table, new(connection, "bench"));
        await bench.CompareAllAsync();
    }

    public void Dispose() => raw.Dispose();

    private async Task CompareAllAsync()
    {
        await table.SubmitTransactionAsync(Enumerable.Range(0, PageRows).Select(page => new TableTransactionAction(TableTransactionActionType.Add, Page(page))), None);
        await table.AddEntityAsync(Row("raw"), None);
        await table.AddEntityAsync(Row("client"), None);
        var (rawVersion, version) = (await raw.GetAsync("raw"), (await table.GetEntityAsync("p", "client", None)).Value.ETag);

        Console.WriteLine("| operation | raw: median, min, max | client: median, min, max | ratio of medians |\n|---|---:|---:|---:|");
        await CompareAsync("point get", 1500, () => raw.GetAsync("raw"), () => table.GetEntityAsync("p", "client", None));
        await CompareAsync("insert", 1500, () => raw.InsertAsync(Json(Next())), () => table.AddEntityAsync(Row(Next()), None));
        await CompareAsync("upsert", 1500, () => raw.ReplaceAsync("raw2", Json("raw2"), null), () => table.UpsertEntityAsync(Row("client2"), TableUpdateMode.Replace, None));
        rawVersion = await raw.ReplaceAsync("raw", Json("raw"), "*");
        await CompareAsync(
            "conditional update",
            1500,
            async () => rawVersion = await raw.ReplaceAsync("raw", Json("raw"), rawVersion),
            async () => version = (await table.UpdateEntityAsync(Row("client"), version, TableUpdateMode.Replace, None)).Headers.ETag!.Value);
        await CompareAsync($"query of {PageRows} rows", 400, () => raw.QueryAsync("PartitionKey eq 'page'", PageRows), () => table.QueryAsync(PartitionRange.All("page"), PageRows, null, None).ToListAsync().AsTask());
        await CompareAsync($"transaction of {Actions} rows", 300, () => raw.TransactionAsync(Batch(), "batch_1"), () => table.SubmitTransactionAsync(Upserts(), None));
        var (mine, theirs) = (await GivenAsync("mine"), await GivenAsync("theirs"));
        await CompareAsync("delete", 1000, () => raw.DeleteAsync(theirs.Dequeue()), () => table.DeleteEntityAsync("p", mine.Dequeue(), ETag.All, None));
    }

    private static async Task CompareAsync(string operation, int runs, Func<Task> rawly, Func<Task> byClient)
    {
        for (var run = 0; run < Warm; run++)
        {
            await rawly();
            await byClient();
        }

        var (raws, clients) = (new double[runs], new double[runs]);
        for (var run = 0; run < runs; run++)
        {
            var rawFirst = run % 2 == 0;
            if (rawFirst) { raws[run] = await TimeAsync(rawly); }

            clients[run] = await TimeAsync(byClient);
            if (!rawFirst) { raws[run] = await TimeAsync(rawly); }
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {operation} | {Summary(raws)} | {Summary(clients)} | {Median(clients) / Median(raws):F2} |"));
    }

    private static async Task<double> TimeAsync(Func<Task> act)
    {
        var start = Stopwatch.GetTimestamp();
        await act();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }

    private static string Summary(double[] times) =>
        string.Create(CultureInfo.InvariantCulture, $"{Median(times):F2}, {times.Min():F2}, {times.Max():F2} ms");

    private static double Median(double[] times) => times.Order().ElementAt(times.Length / 2);

    private static TableEntity Row(string rowKey) => new("p", rowKey) { ["Text"] = Text, ["Count"] = 7 };

    private static TableEntity Page(int page) => new("page", $"r{page:D3}") { ["Text"] = Text, ["Count"] = page };

    /// <summary>What the client would send, with marks of the same length.</summary>
    private static string Json(string rowKey) =>
        $$"""{"PartitionKey":"p","RowKey":"{{rowKey}}","Text":"{{Text}}","Count":7,"WriteMarks@odata.type":"Edm.Binary","WriteMarks":"AAAAAAAAAAAAAAAAAAAAAA=="}""";

    private static IEnumerable<TableTransactionAction> Upserts() =>
        Enumerable.Range(0, Actions).Select(action => new TableTransactionAction(TableTransactionActionType.UpsertReplace, Row($"client-{action}")));

    private string Batch()
    {
        var body = new StringBuilder("--batch_1\r\nContent-Type: multipart/mixed; boundary=changeset_1\r\n\r\n");
        foreach (var action in Enumerable.Range(0, Actions))
        {
            body.Append("--changeset_1\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\n");
            body.Append(CultureInfo.InvariantCulture, $"PUT {raw.Address($"raw-{action}")} HTTP/1.1\r\n");
            body.Append("Accept: application/json;odata=minimalmetadata\r\nDataServiceVersion: 3.0\r\nPrefer: return-no-content\r\nContent-Type: application/json\r\n\r\n");
            body.Append(Json($"raw-{action}")).Append("\r\n");
        }

        return body.Append("--changeset_1--\r\n--batch_1--\r\n").ToString();
    }

    private string Next() => $"row-{row++}";

    /// <summary>The keys of rows that are there to be deleted.</summary>
    private async Task<Queue<string>> GivenAsync(string name)
    {
        var keys = new Queue<string>(Enumerable.Range(0, 1000 + Warm).Select(number => $"{name}-{number}"));
        foreach (var some in keys.Chunk(100)) { await table.SubmitTransactionAsync(some.Select(key => new TableTransactionAction(TableTransactionActionType.Add, Row(key))), None); }

        return keys;
    }
}
