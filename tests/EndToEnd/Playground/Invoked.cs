using System.Net;
using System.Text.Json;

namespace LadderTeams.EndToEnd.Playground;

/// <summary>What became of an invoke, as the playground tells it.</summary>
internal sealed record Invoked(HttpStatusCode Status, JsonElement Body)
{
    public JsonElement Answer => Body.GetProperty("composeExtension");

    /// <summary>As the list shows them.</summary>
    public IReadOnlyList<string?> Titles => [.. Results.Select(result => result.GetProperty("preview").GetProperty("content").GetProperty("title").GetString())];

    public IReadOnlyList<JsonElement> Cards => [.. Results.Select(result => result.GetProperty("content"))];

    /// <summary>Instead of results.</summary>
    public string? Sentence => Answer.GetProperty("text").GetString();

    /// <summary>The status and the code of the problem that the bot answered with.</summary>
    public (int Status, string? Code) Refusal
    {
        get
        {
            var refused = Body.GetProperty("innerHttpError");
            return (refused.GetProperty("statusCode").GetInt32(), refused.GetProperty("body").GetProperty("code").GetString());
        }
    }

    private IEnumerable<JsonElement> Results => Answer.GetProperty("attachments").EnumerateArray();
}

internal static class Cards
{
    public static string? Link(this JsonElement card) => card.GetProperty("actions")[0].GetProperty("url").GetString();

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
