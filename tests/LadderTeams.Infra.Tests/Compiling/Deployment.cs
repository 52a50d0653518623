using System.Text.Json;

namespace LadderTeams.Infra.Tests.Compiling;

/// <summary>What a deployment would create. What only Azure knows is left as the expression that asks for it.</summary>
internal sealed class Deployment(JsonElement snapshot)
{
    public IReadOnlyList<JsonElement> Resources { get; } = [.. snapshot.GetProperty("predictedResources").EnumerateArray()];

    public IReadOnlyDictionary<string, string> Outputs { get; } = snapshot.GetProperty("outputs").EnumerateObject().ToDictionary(output => output.Name, output => output.Value.GetString()!);

    public IReadOnlyList<JsonElement> All(string type) => [.. Resources.Where(resource => resource.GetProperty("type").GetString() == type)];

    public JsonElement Properties(string type) => Assert.Single(All(type)).GetProperty("properties");

    /// <summary>The last parts of their names, in order.</summary>
    public IReadOnlyList<string> Names(string type) => [.. All(type).Select(resource => resource.GetProperty("name").GetString()!.Split('/')[^1]).Order(StringComparer.Ordinal)];
}
