using System.Globalization;
using System.Text.Json;
using YamlDotNet.Serialization;

namespace LadderTeams.Local.Tests.Tenant.Graph;

/// <summary>An OpenAPI document, and whether an answer fits it. Knows the keywords that Graph's description uses, and no others.</summary>
internal sealed class GraphSchema
{
    private static readonly HashSet<string> Known =
    [
        "type", "properties", "additionalProperties", "required", "items", "anyOf", "nullable", "format", "enum", "maxProperties", "$ref",
        "title", "description", "x-ms-primary-error-message",
    ];

    private readonly Dictionary<object, object> document;

    private GraphSchema(string text) => document = new DeserializerBuilder().Build().Deserialize<Dictionary<object, object>>(text);

    public static GraphSchema OfOurOwn { get; } = new(OwnGraphSchema.Text);

    /// <summary>The cut of Microsoft's own description where it is at hand, beside this repository; the one of our own elsewhere.</summary>
    public static GraphSchema AtHand { get; } = Find() is { } path ? new(File.ReadAllText(path)) : OfOurOwn;

    /// <summary>What keeps the answer from fitting; empty when it fits.</summary>
    public IReadOnlyList<string> Misfits(string path, string method, int status, JsonElement answer)
    {
        var responses = Map(Map(Map(Map(document["paths"])[path])[method])["responses"]);
        var response = responses.GetValueOrDefault($"{status}") ?? responses[$"{status / 100}XX"];
        var misfits = new List<string>();
        Check(Map(Map(Map(Resolve(Map(response))["content"])["application/json"])["schema"]), answer, "$", misfits);
        return misfits;
    }

    private static string? Find()
    {
        for (var folder = new DirectoryInfo(Repository.At(".")); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, "shared/graph/graph-subset.yaml");
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

        if (schema.TryGetValue("anyOf", out var choices) && ((List<object>)choices).TrueForAll(choice => Fails(Map(choice), value, at))) { misfits.Add($"{at}: fits none of its schemas"); }

        if (Text(schema, "type") is { } type && !IsOf(type, value)) { misfits.Add($"{at}: {value.ValueKind} is no {type}"); }

        if (schema.TryGetValue("enum", out var values) && !((List<object>)values).Contains(value.GetString()!)) { misfits.Add($"{at}: {value} is none of its values"); }

        if (Text(schema, "format") == "date-time" && !value.TryGetDateTimeOffset(out _)) { misfits.Add($"{at}: {value} is no time"); }

        if (value.ValueKind is JsonValueKind.Object) { CheckMembers(schema, value, at, misfits); }

        if (value.ValueKind is JsonValueKind.Array && schema.TryGetValue("items", out var items))
        {
            foreach (var (index, item) in value.EnumerateArray().Index()) { Check(Map(items), item, $"{at}[{index}]", misfits); }
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
        "integer" => value.ValueKind is JsonValueKind.Number && value.TryGetInt64(out _),
        _ => throw new NotSupportedException(type),
    };
}
