using System.Text.Json;
using System.Text.RegularExpressions;

namespace LadderTeams.Local.Triggers;

/// <summary>Reads the declarations that the Functions host reads.</summary>
internal static partial class FunctionFiles
{
    private const string FileName = "function.json";

    /// <param name="folder">Holds a folder for each function, named like it. No function is there when it is absent.</param>
    /// <param name="setting">A setting that a declaration names as <c>%NAME%</c>.</param>
    /// <exception cref="LocalFailure">A declaration cannot be read.</exception>
    public static IReadOnlyList<Function> Read(string folder, Func<string, string?> setting) =>
        !Directory.Exists(folder) ? [] :
        [
            .. Directory.GetDirectories(folder).Order(StringComparer.Ordinal)
                .Where(function => File.Exists(Path.Combine(function, FileName)))
                .Select(function => Read(Path.GetFileName(function), Path.Combine(function, FileName), setting))
                .OfType<Function>(),
        ];

    /// <summary>Null for a function that HTTP starts, and for one that is disabled.</summary>
    private static Function? Read(string name, string path, Func<string, string?> setting)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllText(path));
            return Read(name, document.RootElement, setting);
        }
        catch (Exception failure) when (failure is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            throw new LocalFailure($"{path} declares no function: {failure.Message}");
        }
    }

    private static Function? Read(string name, JsonElement declaration, Func<string, string?> setting)
    {
        if (IsSet(declaration, "disabled")) { return null; }

        var bindings = declaration.GetProperty("bindings").EnumerateArray().ToList();
        var outputs = bindings.Where(binding => TextOf(binding, "type") == "queue")
            .ToDictionary(binding => TextOf(binding, "name"), binding => TextOf(binding, "queueName"), StringComparer.Ordinal);
        var trigger = bindings.Single(binding => TextOf(binding, "type").EndsWith("Trigger", StringComparison.Ordinal));
        return TextOf(trigger, "type") switch
        {
            "timerTrigger" => new TimerFunction(name, TextOf(trigger, "name"), outputs, ScheduleOf(TextOf(trigger, "schedule")), IsSet(trigger, "runOnStartup")),
            "queueTrigger" => new QueueFunction(name, TextOf(trigger, "name"), outputs, TextOf(trigger, "queueName")),
            "httpTrigger" => null,
            var other => throw new FormatException($"nothing here starts a {other}."),
        };

        string TextOf(JsonElement binding, string property) => Setting().Replace(
            binding.GetProperty(property).GetString() ?? "",
            named => setting(named.Groups[1].Value) ?? throw new FormatException($"there is no setting {named.Groups[1].Value}."));
    }

    private static TimerSchedule ScheduleOf(string text) =>
        TimerSchedule.From(text) ?? throw new FormatException($"\"{text}\" is no schedule of six fields.");

    private static bool IsSet(JsonElement declaration, string property) =>
        declaration.TryGetProperty(property, out var value) && value.ValueKind is JsonValueKind.True;

    [GeneratedRegex("^%(.+)%$")]
    private static partial Regex Setting();
}
