using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace LadderTeams.Service.CommandLine.Reading;

[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase)]
[JsonSerializable(typeof(LadderJson))]
[JsonSerializable(typeof(ShownLevelJson))]
[JsonSerializable(typeof(ComparisonJson))]
[JsonSerializable(typeof(LintJson))]
internal sealed partial class CommandLineJson : JsonSerializerContext
{
    /// <summary>Letters beyond ASCII as they are: the output goes to a terminal or a file, never into a page.</summary>
    private static readonly CommandLineJson Readable = new(new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.CamelCase, WriteIndented = true });

    public static void Write<T>(TextWriter output, T value) => output.WriteLine(JsonSerializer.Serialize(value, (JsonTypeInfo<T>)Readable.GetTypeInfo(typeof(T))!));
}
