using System.Text.Json.Nodes;
using LadderTeams.Local.Demo.Stories;

namespace LadderTeams.Local.Demo.Filling;

/// <param name="Level">The code of the level whose page says it.</param>
/// <param name="Capability">Empty for what holds across capabilities.</param>
internal sealed record LadderStatement(string Id, string Level, string Capability, string Text);

/// <summary>What a version of the ladder says, so that stories can refer to it.</summary>
internal sealed class LadderWords(string ladder, int version, IEnumerable<LadderStatement> statements)
{
    private readonly ILookup<(string, string), LadderStatement> byPlace = statements.ToLookup(said => (said.Level, said.Capability));

    public string Ladder => ladder;

    public int Version => version;

    /// <summary>Null unless exactly one statement is meant.</summary>
    public string? Find(StatementReference reference) =>
        byPlace[(reference.Level, reference.Capability)].Where(said => said.Text.StartsWith(reference.FirstWords, StringComparison.Ordinal)).Take(2).ToList() is [var only] ? only.Id : null;

    /// <param name="level">A level as the API gives it.</param>
    public static IEnumerable<LadderStatement> StatementsOf(JsonNode level)
    {
        var code = level["code"]!.GetValue<string>();
        IEnumerable<LadderStatement> In(JsonNode place, string capability) =>
            place["expectations"]!.AsArray().Select(said => new LadderStatement(said!["id"]!.GetValue<string>(), code, capability, said["text"]!.GetValue<string>()));
        return [.. In(level, ""), .. level["capabilities"]!.AsArray().SelectMany(capability => In(capability!, capability!["name"]!.GetValue<string>()))];
    }
}
