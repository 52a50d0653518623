using System.Text.Json.Nodes;
using LadderTeams.Local.Demo.Composing;

namespace LadderTeams.Local.Demo.Filling;

/// <summary>A side of a round as the API takes it.</summary>
internal static class DraftBody
{
    /// <param name="sheet">What the round asks, as the API gives it.</param>
    /// <param name="evidence">Ids by title.</param>
    public static JsonObject Of(PlannedSide side, JsonNode sheet, IReadOnlyDictionary<string, string> evidence)
    {
        var points = sheet["points"]!.AsArray().Select(point => point!["name"]!.GetValue<string>()).ToList();
        return new()
        {
            ["ratings"] = new JsonArray([.. side.Ratings.Select(rating => Rating(rating, sheet, points, evidence))]),
            ["answers"] = new JsonArray([.. side.Answers.Select(answer => Answer(answer, sheet)).OfType<JsonNode>()]),
        };
    }

    private static JsonObject Rating(PlannedRating rating, JsonNode sheet, List<string> points, IReadOnlyDictionary<string, string> evidence) => new()
    {
        ["level"] = rating.Level,
        ["capability"] = rating.Capability,
        ["words"] = WordsOf(rating, sheet),
        ["point"] = points[rating.Point - 1],
        ["comment"] = rating.Comment,
        ["evidence"] = new JsonArray([.. rating.Evidence.Where(evidence.ContainsKey).Select(title => JsonValue.Create(evidence[title]))]),
    };

    /// <summary>Null when the ladder does not ask for it.</summary>
    private static string? WordsOf(PlannedRating rating, JsonNode sheet) => sheet["capabilities"]!.AsArray()
        .FirstOrDefault(asked => asked!["level"]!.GetValue<string>() == rating.Level && asked["name"]?.GetValue<string>() == rating.Capability)?["words"]!.GetValue<string>();

    /// <summary>Null when the ladder does not ask it.</summary>
    private static JsonObject? Answer(PlannedAnswer answer, JsonNode sheet) =>
        sheet["questions"]!.AsArray().FirstOrDefault(question => question!["text"]!.GetValue<string>().StartsWith(answer.Question, StringComparison.Ordinal)) is { } asked
            ? new() { ["question"] = asked["id"]!.GetValue<string>(), ["words"] = asked["words"]!.GetValue<string>(), ["text"] = answer.Text }
            : null;
}
