using System.Net;
using System.Text.Json;
using LadderTeams.Service.Tests.MessagingExtension;

namespace LadderTeams.EndToEnd.Playground;

/// <summary>What became of an invoke, as the playground tells it.</summary>
internal sealed record Invoked(HttpStatusCode Status, JsonElement Body)
{
    public JsonElement Answer => Body.GetProperty("composeExtension");

    /// <summary>As the list shows them.</summary>
    public IReadOnlyList<string?> Titles => Answer.Titles();

    public IReadOnlyList<JsonElement> Cards => [.. Answer.Cards()];

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
}

internal static class CardParts
{
    /// <summary>What is opened by the one button of a card.</summary>
    public static string? Link(this JsonElement card) => card.Button().GetProperty("url").GetString();

    public static JsonElement Button(this JsonElement card) => card.GetProperty("actions")[0];
}
