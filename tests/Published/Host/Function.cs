using System.Text.Json;

namespace LadderTeams.Published.Host;

/// <summary>A folder with a function.json, as the host reads it.</summary>
internal sealed class Function
{
    private readonly IReadOnlyList<JsonElement> bindings;

    private Function(string name, IReadOnlyList<JsonElement> bindings) => (Name, this.bindings) = (name, bindings);

    public string Name { get; }

    /// <summary>The binding that starts the function.</summary>
    public JsonElement Trigger => bindings.Single(binding => Text(binding, "type").EndsWith("Trigger", StringComparison.Ordinal));

    public string TriggerType => Text(Trigger, "type");

    public bool IsHttp => TriggerType == "httpTrigger";

    public string Route => Text(Trigger, "route");

    public IReadOnlyList<string> Methods => [.. Trigger.GetProperty("methods").EnumerateArray().Select(method => method.GetString()!.ToUpperInvariant())];

    public string Queue => Text(Trigger, "queueName");

    /// <summary>Requests are proxied for functions with one HTTP trigger and one HTTP answer, and for no others.</summary>
    public bool CanBeProxied => bindings is [var from, var to] && Text(from, "type") == "httpTrigger" && Text(to, "type") == "http" && Text(to, "direction") == "out";

    public static Function Read(string folder)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "function.json")));
        return new(Path.GetFileName(folder), [.. document.RootElement.GetProperty("bindings").EnumerateArray().Select(binding => binding.Clone())]);
    }

    /// <summary>The queue that an output goes to. The host drops what goes nowhere, so here it is an error.</summary>
    public string QueueOf(string output) =>
        bindings.Where(binding => Text(binding, "type") == "queue" && Text(binding, "direction") == "out" && Text(binding, "name") == output).ToList() is [var only]
            ? Text(only, "queueName")
            : throw new InvalidOperationException($"{Name} has no queue for its output {output}.");

    private static string Text(JsonElement binding, string property) => binding.GetProperty(property).GetString()!;
}
