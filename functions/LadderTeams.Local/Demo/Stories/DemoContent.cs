using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LadderTeams.Local.Demo.Stories;

/// <summary>Reads the files of the folder Content.</summary>
internal static class DemoContent
{
    private const string Root = "demo/";

    private static readonly Assembly Assembly = typeof(DemoContent).Assembly;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public static IReadOnlyList<Story> Stories() => [.. FilesIn("Teams/").SelectMany(file => Read<Team>(file).People)];

    public static IEnumerable<string> FilesIn(string folder) =>
        Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Root + folder, StringComparison.Ordinal)).Order(StringComparer.Ordinal).Select(name => name[Root.Length..]);

    public static T Read<T>(string file)
    {
        using var stream = Assembly.GetManifestResourceStream(Root + file)!;
        return JsonSerializer.Deserialize<T>(stream, Json)!;
    }

    private sealed record Team(IReadOnlyList<Story> People);
}
