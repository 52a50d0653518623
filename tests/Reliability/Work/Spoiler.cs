using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace LadderTeams.Reliability.Work;

/// <summary>Makes requests from the description of the API, and spoils them.</summary>
internal sealed class Spoiler(string description, Guid stranger, string token)
{
    private static readonly string[] Segments =
    [
        "..", ".", "%2e%2e%2f", "%00", "%ff", "%c0%ae", "%ED%A0%80", "%F0%9F%A6%84", "'%20OR%201=1--", "<script>", "${7*7}", "%25%32%35", "me", "0", "-1", "9999999999999999999", "L4;drop", "%E2%80%AE", "*", "a%0d%0ab",
    ];

    private static readonly string[] Values = ["%00", "-1", "1e9", "NaN", "2147483648", "%ff", "", "a", "9999-99-99", "2026-11-22", "%F0%9F%A6%84", "'", "%5B%5D", "true", "null", "L4", "L5", "..%2f.."];

    private static readonly string[] Headers =
    [
        "If-Match: *", "If-Match: \"", "If-None-Match: W/\"x\", \"\"", "If-None-Match: *", "Idempotency-Key: ", "Idempotency-Key: \u00e4", "Idempotency-Key: a", "Accept: nothing/at-all", "Accept-Language: ../../etc", "Accept-Encoding: br;q=9",
        "Content-Encoding: gzip", "Content-Type: text/xml", "Content-Type: application/json; charset=utf-7", "Content-Type: multipart/form-data; boundary=", "Range: bytes=9-1", "X-Forwarded-For: 127.0.0.1", "X-Forwarded-Host: evil.example",
        "X-Forwarded-Proto: javascript", "x-ms-invocation-id: 1", "X-HTTP-Method-Override: DELETE", "traceparent: 00-zz", "Cookie: a=b; a=c", "Expect: 200-ok", "Transfer-Encoding: identity", "Upgrade: h2c", "Origin: null",
    ];

    private readonly (string Path, string Method, string[] Query, JsonNode? Schema)[] operations = [.. OperationsOf(JsonNode.Parse(description)!)];
    private readonly JsonNode schemas = JsonNode.Parse(description)!["components"]!["schemas"]!;

    public HttpRequestMessage Next(Random random)
    {
        var (path, method, query, schema) = operations[random.Next(operations.Length)];
        var address = string.Join('/', path.Split('/').Select(part => part.StartsWith('{') || random.Next(12) == 0 ? SegmentFor(part, random) : part));
        if (random.Next(2) == 0) { address += $"?{string.Join('&', query.Append("x").Where(_ => random.Next(2) == 0).Select(name => $"{name}={Pick(Values, random)}"))}"; }

        var request = new HttpRequestMessage(new(random.Next(10) == 0 ? Pick(["GET", "POST", "PUT", "DELETE", "PATCH", "OPTIONS", "HEAD", "TRACE", "NONSENSE"], random) : method), new Uri(address, UriKind.Relative));
        if (schema is not null || random.Next(4) == 0) { request.Content = BodyFor(schema, random); }

        var sent = TokenFor(random);
        if (sent is not null) { request.Headers.TryAddWithoutValidation("Authorization", sent); }

        for (var headers = random.Next(3); headers > 0; headers--)
        {
            var header = Pick(Headers, random).Split(": ", 2);
            if (!request.Headers.TryAddWithoutValidation(header[0], header[1])) { request.Content?.Headers.TryAddWithoutValidation(header[0], header[1]); }
        }

        return request;
    }

    private static IEnumerable<(string Path, string Method, string[] Query, JsonNode? Schema)> OperationsOf(JsonNode description) =>
        from path in description["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        where operation.Value is JsonObject
        let parameters = operation.Value["parameters"]?.AsArray() ?? []
        select (path.Key.TrimStart('/'), operation.Key.ToUpperInvariant(), parameters.Where(one => one!["in"]?.GetValue<string>() == "query").Select(one => one!["name"]!.GetValue<string>()).ToArray(), operation.Value["requestBody"]?["content"]?["application/json"]?["schema"]);

    private static string Pick(string[] from, Random random) => from[random.Next(from.Length)];

    private string SegmentFor(string part, Random random) => random.Next(3) switch
    {
        0 => Pick(Segments, random),
        1 when part == "{person}" => $"{stranger}",
        _ => part switch { "{person}" => "me", "{ladder}" => "engineering", "{level}" => "L4", _ => $"{new Guid(random.Next(), 1, 2, 3, 4, 5, 6, 7, 8, 9, 10)}" },
    };

    private string? TokenFor(Random random) => random.Next(8) switch
    {
        0 => null,
        1 => $"Bearer {Spoil(token, random)}",
        2 => $"bearer {token}",
        3 => Pick(["Bearer", "Bearer ..", "Bearer a.b.c", "Basic YTpi", "Bearer eyJhbGciOiJub25lIn0.e30.", "\u0001", new string('a', 20_000)], random),
        _ => $"Bearer {token}",
    };

    private ByteArrayContent BodyFor(JsonNode? schema, Random random)
    {
        var body = random.Next(6) switch
        {
            0 => Pick(["", "null", "[]", "{", "{}", "\"", "{\"a\":1,\"a\":2}", new string('[', 5_000), "\ufeff{}", "NaN", "{\"text\":\"\\ud800\"}"], random),
            1 => new string('{', random.Next(1, 200_000)),
            2 => Spoil(schema is null ? "{}" : Make(schema, random, 0)?.ToJsonString() ?? "null", random),
            _ => schema is null ? "{}" : Make(schema, random, 0)?.ToJsonString() ?? "null",
        };
        var bytes = Encoding.UTF8.GetBytes(body);
        if (random.Next(10) == 0 && bytes.Length > 0) { bytes[random.Next(bytes.Length)] = (byte)random.Next(256); }

        return new(bytes) { Headers = { ContentType = new MediaTypeHeaderValue("application/json") } };
    }

    /// <summary>Something of the schema's shape, or not.</summary>
    private JsonNode? Make(JsonNode schema, Random random, int depth)
    {
        if (random.Next(8) == 0 || depth > 6) { return Strange(random); }

        if (schema["$ref"]?.GetValue<string>() is { } reference) { return Make(schemas[reference[(reference.LastIndexOf('/') + 1)..]]!, random, depth + 1); }

        if (schema["oneOf"] is JsonArray alternatives) { return Make(alternatives[random.Next(alternatives.Count)]!, random, depth + 1); }

        if (schema["enum"] is JsonArray names) { return names[random.Next(names.Count)]?.DeepClone(); }

        if (schema["properties"] is JsonObject properties)
        {
            return new JsonObject(properties.Where(_ => random.Next(5) > 0).Select(property => KeyValuePair.Create(property.Key, Make(property.Value!, random, depth + 1))));
        }

        var type = schema["type"] is JsonArray types ? types[random.Next(types.Count)]?.GetValue<string>() : schema["type"]?.GetValue<string>();
        return type switch
        {
            "array" => new JsonArray([.. Enumerable.Range(0, random.Next(4)).Select(_ => Make(schema["items"] ?? new JsonObject(), random, depth + 1))]),
            "integer" or "number" => JsonValue.Create(random.Next(-2, 5)),
            "boolean" => JsonValue.Create(random.Next(2) == 0),
            "null" => null,
            _ => JsonValue.Create(Pick(["engineering", "L4", "a", "2026-01-01", $"{stranger}", "https://example.com/x", "javascript:alert(1)", "text"], random)),
        };
    }

    private static JsonNode? Strange(Random random) => random.Next(9) switch
    {
        0 => null,
        1 => JsonValue.Create(1e300),
        2 => JsonValue.Create(long.MinValue),
        3 => JsonValue.Create(new string('\u202e', random.Next(3_000))),
        4 => JsonValue.Create("\u0000\u0007\ufffe"),
        5 => new JsonArray(),
        6 => new JsonObject { ["__proto__"] = new JsonObject() },
        7 => JsonValue.Create("9999-12-31T23:59:59Z"),
        _ => JsonValue.Create("<img src=x onerror=alert(1)>"),
    };

    private static string Spoil(string text, Random random)
    {
        if (text.Length == 0) { return text; }

        var at = random.Next(text.Length);
        return random.Next(3) switch
        {
            0 => text[..at],
            1 => text.Remove(at, 1),
            _ => text.Insert(at, ((char)random.Next(32, 127)).ToString()),
        };
    }
}
