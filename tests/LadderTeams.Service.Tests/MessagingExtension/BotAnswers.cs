using System.Text.Json;

namespace LadderTeams.Service.Tests.MessagingExtension;

internal static class BotAnswers
{
    /// <summary>The titles of the results, as the list shows them.</summary>
    public static IReadOnlyList<string?> Titles(this JsonElement answer) =>
        [.. answer.GetProperty("attachments").EnumerateArray().Select(result => result.GetProperty("preview").GetProperty("content").GetProperty("title").GetString())];

    public static IEnumerable<JsonElement> Cards(this JsonElement answer) => answer.GetProperty("attachments").EnumerateArray().Select(result => result.GetProperty("content"));

    /// <summary>All that a card says, line by line.</summary>
    public static string Text(this JsonElement card) => string.Join('\n', Texts(card));

    private static IEnumerable<string> Texts(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(member =>
            member is { Name: "text", Value.ValueKind: JsonValueKind.String } ? [member.Value.GetString()!] : Texts(member.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Texts),
        _ => [],
    };
}
