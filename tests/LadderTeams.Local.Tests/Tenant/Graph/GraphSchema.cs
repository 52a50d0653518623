using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using YamlDotNet.Serialization;

namespace LadderTeams.Local.Tests.Tenant.Graph;

/// <summary>An OpenAPI document, and whether an answer fits it. Knows the keywords that Graph's description uses, and no others.</summary>
internal sealed class GraphSchema
{
    private const string Variable = "LADDER_GRAPH_DESCRIPTION";
    private const string Beside = "shared/graph/graph-subset.yaml";

    private static readonly HashSet<string> Known =
    [
        "type", "properties", "additionalProperties", "required", "items", "anyOf", "nullable", "format", "enum", "maxProperties", "minProperties", "maxLength", "$ref",
        "oneOf", "minimum", "maximum", "minItems", "maxItems", "minLength", "uniqueItems", "pattern", "title", "description", "x-ms-primary-error-message",
    ];

    private readonly Dictionary<object, object> document;

    private GraphSchema(string text) => document = new DeserializerBuilder().Build().Deserialize<Dictionary<object, object>>(text);

    public static GraphSchema OfOurOwn { get; } = new(OwnGraphSchema.Text);

    /// <summary>The cut of Microsoft's own description where it is at hand, beside this repository; the one of our own elsewhere.</summary>
    public static GraphSchema AtHand { get; } = Find() is { } path ? new(File.ReadAllText(path)) : OfOurOwn;

    /// <summary>Why what only Microsoft's own description can show is not tried; null when that is at hand.</summary>
    public static string? WhyNotAtHand { get; } = Find() is null ? $"Graph's description is not at hand: {Variable} names no file, and there is no {Beside} beside the repository." : null;

    /// <summary>What keeps the answer from fitting; empty when it fits.</summary>
    public IReadOnlyList<string> Misfits(string path, string method, int status, JsonElement answer)
    {
        var responses = Map(Map(Map(Map(document["paths"])[path])[method])["responses"]);
        var response = responses.GetValueOrDefault($"{status}") ?? responses[$"{status / 100}XX"];
        var misfits = new List<string>();
        Check(Map(Map(Map(Resolve(Map(response))["content"])["application/json"])["schema"]), answer, "$", misfits);
        return misfits;
    }

    /// <summary>The names of what can be sent with a request besides its body; null when there is no such request.</summary>
    public IReadOnlySet<string>? Parameters(string path, string method)
    {
        if (!Map(document["paths"]).TryGetValue(path, out var found) || !Map(found).TryGetValue(method, out var operation)) { return null; }

        return Listed(Map(operation)).Concat(Listed(Map(found))).Select(parameter => Text(parameter, "name")!).ToHashSet();

        IEnumerable<Dictionary<object, object>> Listed(Dictionary<object, object> at) =>
            at.TryGetValue("parameters", out var parameters) ? ((List<object>)parameters).Select(parameter => Resolve(Map(parameter))) : [];
    }

    /// <summary>The names that <c>$select</c> takes.</summary>
    public IReadOnlySet<string> Selectable(string path, string method) =>
        ((List<object>)Map(Map(((List<object>)Map(Map(Map(document["paths"])[path])[method])["parameters"]).Select(parameter => Resolve(Map(parameter)))
            .Single(parameter => Text(parameter, "name") == "$select")["schema"])["items"])["enum"]).Cast<string>().ToHashSet();

    /// <summary>What keeps a request's body from fitting; empty when it fits.</summary>
    public IReadOnlyList<string> MisfitsOfRequest(string path, string method, JsonElement body)
    {
        var misfits = new List<string>();
        Check(Map(Map(Map(Map(Map(Map(Map(document["paths"])[path])[method])["requestBody"])["content"])["application/json"])["schema"]), body, "$", misfits);
        return misfits;
    }

    private static string? Find()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } named) { return named; }

        for (var folder = new DirectoryInfo(Repository.File(".")); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, Beside);
            if (File.Exists(path)) { return path; }
        }

        return null;
    }

    private static Dictionary<object, object> Map(object node) => (Dictionary<object, object>)node;

    private static string? Text(Dictionary<object, object> node, string key) => node.GetValueOrDefault(key) as string;

    private Dictionary<object, object> Resolve(Dictionary<object, object> node) =>
        Text(node, "$ref") is { } reference ? Resolve(reference.TrimStart('#', '/').Split('/').Aggregate(document, (at, key) => Map(at[key]))) : node;

    private void Check(Dictionary<object, object> schema, JsonElement value, string at, List<string> misfits)
    {
        schema = Resolve(schema);
        misfits.AddRange(schema.Keys.Cast<string>().Where(keyword => !Known.Contains(keyword)).Select(keyword => $"{at}: the keyword {keyword} is not known here"));
        if (value.ValueKind is JsonValueKind.Null && Text(schema, "nullable") == "true") { return; }

        if ((schema.GetValueOrDefault("anyOf") ?? schema.GetValueOrDefault("oneOf")) is { } choices && ((List<object>)choices).TrueForAll(choice => Fails(Map(choice), value, at))) { misfits.Add($"{at}: fits none of its schemas"); }

        if (Text(schema, "type") is { } type && !IsOf(type, value)) { misfits.Add($"{at}: {value.ValueKind} is no {type}"); }

        if (schema.TryGetValue("enum", out var values) && !((List<object>)values).Contains(value.GetString()!)) { misfits.Add($"{at}: {value} is none of its values"); }

        if (Text(schema, "pattern") is { } pattern && !Regex.IsMatch(value.GetString() ?? "", pattern)) { misfits.Add($"{at}: {value} is not of its form"); }

        if (Text(schema, "format") == "date-time" && !value.TryGetDateTimeOffset(out _)) { misfits.Add($"{at}: {value} is no time"); }

        if (value.ValueKind is JsonValueKind.Object) { CheckMembers(schema, value, at, misfits); }

        if (Text(schema, "maxItems") is { } most && value.GetArrayLength() > int.Parse(most, CultureInfo.InvariantCulture)) { misfits.Add($"{at}: has too many items"); }

        if (value.ValueKind is JsonValueKind.Array && schema.TryGetValue("items", out var kind))
        {
            foreach (var (index, item) in value.EnumerateArray().Index()) { Check(Map(kind), item, $"{at}[{index}]", misfits); }
        }
    }

    private void CheckMembers(Dictionary<object, object> schema, JsonElement value, string at, List<string> misfits)
    {
        var properties = schema.TryGetValue("properties", out var named) ? Map(named) : [];
        var others = schema.GetValueOrDefault("additionalProperties");
        foreach (var member in value.EnumerateObject())
        {
            if (properties.TryGetValue(member.Name, out var property)) { Check(Map(property), member.Value, $"{at}.{member.Name}", misfits); }
            else if (others is Dictionary<object, object> other) { Check(other, member.Value, $"{at}.{member.Name}", misfits); }
            else if (others is "false") { misfits.Add($"{at}.{member.Name}: is not described"); }
        }

        if (schema.TryGetValue("required", out var required))
        {
            misfits.AddRange(((List<object>)required).Cast<string>().Where(name => !value.TryGetProperty(name, out _)).Select(name => $"{at}.{name}: is missing"));
        }

        if (Text(schema, "maxProperties") is { } most && value.EnumerateObject().Count() > int.Parse(most, CultureInfo.InvariantCulture)) { misfits.Add($"{at}: has too many members"); }
    }

    private bool Fails(Dictionary<object, object> schema, JsonElement value, string at)
    {
        var misfits = new List<string>();
        Check(schema, value, at, misfits);
        return misfits.Count > 0;
    }

    private static bool IsOf(string type, JsonElement value) => type switch
    {
        "object" => value.ValueKind is JsonValueKind.Object,
        "array" => value.ValueKind is JsonValueKind.Array,
        "string" => value.ValueKind is JsonValueKind.String,
        "boolean" => value.ValueKind is JsonValueKind.True or JsonValueKind.False,
        "number" => value.ValueKind is JsonValueKind.Number,
        "integer" => value.ValueKind is JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new NotSupportedException(type),
    };
}
