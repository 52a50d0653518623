using System.Globalization;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;

namespace LadderTeams.Local.Tests.Store;

/// <summary>
/// A table service in memory whose rows are found by their keys, as Azure finds them: Azurite looks at every row of a table for
/// each query, so it cannot tell how the product grows. It takes what the product's client sends and checks no signature.
/// </summary>
internal sealed partial class IndexedTables : IAsyncDisposable
{
    private const string Account = "devstoreaccount1";
    private readonly Dictionary<string, Dictionary<string, Partition>> tables = new(StringComparer.Ordinal);
    private readonly Lock locked = new();
    private readonly WebApplication app;
    private long writes;
    private long requests;

    private IndexedTables(WebApplication app) => this.app = app;

    public string ConnectionString =>
        $"DefaultEndpointsProtocol=http;AccountName={Account};AccountKey={Convert.ToBase64String(new byte[64])};TableEndpoint={app.Urls.Single()}/{Account};";

    /// <summary>So far.</summary>
    public long Requests => Interlocked.Read(ref requests);

    public static async Task<IndexedTables> StartAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        var app = builder.Build();
        app.Urls.Add("http://127.0.0.1:0");
        var served = new IndexedTables(app);
        app.Run(served.AnswerAsync);
        await app.StartAsync();
        return served;
    }

    public void ClearRequests() => Interlocked.Exchange(ref requests, 0);

    /// <summary>Copies all rows of some partitions into others, each time with another id of the same length in them.</summary>
    public void Copy(string table, string id, IEnumerable<string> otherIds)
    {
        lock (locked)
        {
            var partitions = tables[table];
            var copied = partitions.Where(partition => partition.Key.Contains(id, StringComparison.Ordinal)).ToList();
            foreach (var otherId in otherIds)
            {
                foreach (var (name, rows) in copied) { partitions[name.Replace(id, otherId, StringComparison.Ordinal)] = rows.With(id, otherId); }
            }
        }
    }

    public ValueTask DisposeAsync() => app.DisposeAsync();

    private async Task AnswerAsync(HttpContext context)
    {
        Interlocked.Increment(ref requests);
        using var reader = new StreamReader(context.Request.Body);
        var body = await reader.ReadToEndAsync(context.RequestAborted);
        var path = Uri.UnescapeDataString(context.Request.Path.Value!)[(Account.Length + 2)..];
        Answer answer;
        lock (locked)
        {
            answer = (context.Request.Method, path) switch
            {
                ("POST", "Tables") => Create(body),
                ("POST", "$batch") => Batch(body),
                ("GET", _) when Entity().Match(path) is { Success: false } => Query(path.TrimEnd('(', ')'), context.Request.Query),
                var (method, _) => One(method, path, context.Request.Headers.IfMatch.ToString(), body),
            };
        }

        context.Response.StatusCode = answer.Status;
        if (answer.Version is { } version) { context.Response.Headers.ETag = version; }

        foreach (var (name, value) in answer.Headers) { context.Response.Headers[name] = value; }

        if (answer.Body.Length > 0) { await context.Response.WriteAsync(answer.Body, context.RequestAborted); }
    }

    private Answer Create(string body)
    {
        var name = JsonNode.Parse(body)!["TableName"]!.GetValue<string>();
        return tables.TryAdd(name, new(StringComparer.Ordinal)) ? new(204) : Refuse(409, "TableAlreadyExists");
    }

    private Answer Query(string table, IQueryCollection query)
    {
        if (!tables.TryGetValue(table, out var partitions)) { return Refuse(404, "TableNotFound"); }

        var filter = Filter().Match(query["$filter"].ToString());
        var (from, until) = (filter.Groups["from"].Success ? filter.Groups["from"].Value : "", filter.Groups["until"].Success ? filter.Groups["until"].Value : null);
        if (query["NextRowKey"] is [{ Length: > 0 } next]) { from = next; }

        if (!partitions.TryGetValue(filter.Groups["partition"].Value, out var rows)) { return Page([], null); }

        var top = int.TryParse(query["$top"], CultureInfo.InvariantCulture, out var most) ? most : 1000;
        var found = rows.Between(from, until).Take(top + 1).ToList();
        return Page([.. found.Take(top).Select(row => row.Value.WithVersion())], found.Count > top ? found[top].Key : null);
    }

    private static Answer Page(List<string> rows, string? next) => new(200)
    {
        Body = $$"""{"value":[{{string.Join(',', rows)}}]}""",
        Headers = next is null ? [] : new() { ["x-ms-continuation-NextPartitionKey"] = "same", ["x-ms-continuation-NextRowKey"] = next },
    };

    /// <summary>All of it or nothing: what is done before an action is refused is taken back.</summary>
    private Answer Batch(string body)
    {
        var answers = new StringBuilder("--batchresponse\r\nContent-Type: multipart/mixed; boundary=changesetresponse\r\n\r\n");
        var undo = new Stack<(Partition Rows, string Key, Row? Before)>();
        foreach (Match action in Action().Matches(body))
        {
            var path = Uri.UnescapeDataString(new Uri(action.Groups["address"].Value).AbsolutePath)[(Account.Length + 2)..];
            var answer = One(action.Groups["method"].Value, path, action.Groups["version"].Value.Trim(), action.Groups["body"].Value, undo);
            if (answer.Status >= 400)
            {
                while (undo.TryPop(out var done)) { done.Rows[done.Key] = done.Before; }

                answers.Clear().Append("--batchresponse\r\nContent-Type: multipart/mixed; boundary=changesetresponse\r\n\r\n");
                Append(answers, answer);
                break;
            }

            Append(answers, answer);
        }

        return new(202) { Body = answers.Append("--changesetresponse--\r\n--batchresponse--\r\n").ToString(), Headers = new() { ["Content-Type"] = "multipart/mixed; boundary=batchresponse" } };
    }

    private static void Append(StringBuilder answers, Answer answer)
    {
        answers.Append(CultureInfo.InvariantCulture, $"--changesetresponse\r\nContent-Type: application/http\r\nContent-Transfer-Encoding: binary\r\n\r\nHTTP/1.1 {answer.Status} Answer\r\n");
        if (answer.Version is not null) { answers.Append(CultureInfo.InvariantCulture, $"ETag: {answer.Version}\r\n"); }

        answers.Append(CultureInfo.InvariantCulture, $"\r\n{answer.Body}\r\n");
    }

    private Answer One(string method, string path, string version, string body, Stack<(Partition Rows, string Key, Row? Before)>? undo = null)
    {
        var entity = Entity().Match(path);
        var table = entity.Success ? entity.Groups["table"].Value : path;
        if (!tables.TryGetValue(table, out var partitions)) { return Refuse(404, "TableNotFound"); }

        var (partition, key) = entity.Success ? (entity.Groups["partition"].Value, entity.Groups["row"].Value) : KeysIn(body);
        if (!partitions.TryGetValue(partition, out var rows)) { partitions.Add(partition, rows = new()); }

        var before = rows[key];
        if (method == "GET") { return before is null ? Refuse(404, "ResourceNotFound") : new(200) { Body = before.WithVersion(), Version = before.Version }; }

        if (method == "POST" && before is not null) { return Refuse(409, "EntityAlreadyExists"); }

        if ((method == "DELETE" || version.Length > 0) && before is null) { return Refuse(404, "ResourceNotFound"); }

        if (version.Length > 0 && version != "*" && version != before!.Version) { return Refuse(412, "UpdateConditionNotSatisfied"); }

        var after = method == "DELETE" ? null : new Row(method == "PATCH" && before is not null ? Merged(before.Json, body) : body, $"W/\"datetime'{++writes}'\"");
        undo?.Push((rows, key, before));
        rows[key] = after;
        return new(204) { Version = after?.Version };
    }

    private static string Merged(string before, string body)
    {
        var row = JsonNode.Parse(before)!.AsObject();
        foreach (var (name, value) in JsonNode.Parse(body)!.AsObject()) { row[name] = value?.DeepClone(); }

        return row.ToJsonString();
    }

    private static (string Partition, string Row) KeysIn(string body)
    {
        using var row = JsonDocument.Parse(body);
        return (row.RootElement.GetProperty("PartitionKey").GetString()!, row.RootElement.GetProperty("RowKey").GetString()!);
    }

    private static Answer Refuse(int status, string code) =>
        new(status) { Body = new JsonObject { ["odata.error"] = new JsonObject { ["code"] = code, ["message"] = new JsonObject { ["value"] = code } } }.ToJsonString() };

    [GeneratedRegex(@"^(?<table>\w+)\(PartitionKey='(?<partition>[^']*)',RowKey='(?<row>[^']*)'\)$")]
    private static partial Regex Entity();

    [GeneratedRegex(@"^PartitionKey eq '(?<partition>[^']*)'( and RowKey ge '(?<from>[^']*)')?( and RowKey lt '(?<until>[^']*)')?$")]
    private static partial Regex Filter();

    [GeneratedRegex(@"^(?<method>POST|PUT|PATCH|DELETE) (?<address>\S+) HTTP/1\.1\r\n(?:(?:If-Match: (?<version>[^\r]+)|[^\r\n]+)\r\n)*\r\n(?<body>\{[^\r]*\})?", RegexOptions.Multiline)]
    private static partial Regex Action();

    /// <param name="Json">As the client sent it.</param>
    private sealed record Row(string Json, string Version)
    {
        public string WithVersion() => $$"""{"odata.etag":"{{Version.Replace("\"", "\\\"", StringComparison.Ordinal)}}",{{Json.AsSpan(1)}}""";
    }

    /// <summary>The rows of a partition, in the order of their keys.</summary>
    private sealed class Partition
    {
        private readonly Dictionary<string, Row> rows = new(StringComparer.Ordinal);
        private readonly SortedSet<string> keys = new(StringComparer.Ordinal);

        /// <summary>Null for one that is not there, and to take it out.</summary>
        public Row? this[string key]
        {
            get => rows.GetValueOrDefault(key);
            set
            {
                if (value is null)
                {
                    rows.Remove(key);
                    keys.Remove(key);
                }
                else
                {
                    rows[key] = value;
                    keys.Add(key);
                }
            }
        }

        /// <param name="until">Not that one itself; null for the end.</param>
        public IEnumerable<KeyValuePair<string, Row>> Between(string from, string? until)
        {
            if (keys.Count == 0 || string.CompareOrdinal(from, keys.Max) > 0) { return []; }

            return keys.GetViewBetween(from, keys.Max).TakeWhile(key => until is null || string.CompareOrdinal(key, until) < 0).Select(key => KeyValuePair.Create(key, rows[key]));
        }

        public Partition With(string id, string otherId)
        {
            var copy = new Partition();
            foreach (var (key, row) in rows) { copy[key] = row with { Json = row.Json.Replace(id, otherId, StringComparison.Ordinal) }; }

            return copy;
        }
    }

    private sealed record Answer(int Status)
    {
        public string Body { get; init; } = "";

        public string? Version { get; init; }

        public Dictionary<string, string> Headers { get; init; } = [];
    }
}
