using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Service.Tests.MessagingExtension;

namespace LadderTeams.EndToEnd.Cards;

/// <summary>The cards of the published service by the published schema, as Teams' own renderer draws them.</summary>
[Collection(HostsProduct.Name)]
public sealed class DrawnCardsTests(HostsFixture product)
{
    private const int OfEach = 2;
    private static readonly string[] Links = ["/ladders/engineering", "/ladders/engineering/levels/L4", "/ladders/engineering/compare/L4/L5", "/me"];
    private static readonly (string Command, string Text)[] Queries =
    [
        ("findExpectation", "L4"), ("findExpectation", "L5 communication"), ("findExpectation", "disagreement between teams"),
        ("compareLevels", "L4 L5"), ("askQuestion", "L4 communication"), ("askQuestion", "alert removed"),
    ];

    public static TheoryData<string, int, string> Looks => new()
    {
        { "Light", 480, "noor" }, { "Dark", 480, "jonas" }, { "High contrast", 480, "fatima" },
        { "Light", 280, "fatima" }, { "Dark", 280, "noor" }, { "High contrast", 280, "jonas" },
    };

    [Theory]
    [MemberData(nameof(Looks))]
    public async Task Every_card_is_right_by_the_schema_and_drawn_whole(string theme, int width, string person)
    {
        var look = new Look(theme, width);
        await using var wall = await product.CardsAsync(look);
        foreach (var card in await CardsAsync(person))
        {
            var drawn = await wall.DrawAsync(card);

            Assert.True(drawn.Problems.Count == 0, $"{string.Join("\n", drawn.Problems)}\n{card}");
            Assert.All(card.Text().Split('\n'), said => Assert.Contains(Flat(said), Flat(drawn.Text), StringComparison.Ordinal));
            Assert.Equal(card.TryGetProperty("rtl", out _) ? "rtl" : "ltr", drawn.Direction);
        }

        await Pictures.TakeAsync(wall.Page, $"cards-{person}", look);
        await Accessibility.AssertAccessibleAsync(wall.Page);
    }

    [Fact]
    public async Task A_wrong_card_is_told_from_a_right_one()
    {
        await using var wall = await product.CardsAsync(new());
        var right = await wall.DrawAsync(Card("1.3", """{"type":"Container","items":[{"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"Right"}]}]}"""));
        string[] wrong =
        [
            """{"type":"Container"}""",
            """{"type":"RichTextBlock","inlines":[{"type":"TextRun","text":"x","colour":"Accent"}]}""",
            """{"type":"TextBlock","text":"x","size":"Huge"}""",
            """{"type":"Paragraph","text":"x"}""",
        ];

        Assert.Empty(right.Problems);
        foreach (var block in wrong) { Assert.True((await wall.DrawAsync(Card("1.3", block))).Problems.Count > 0, block); }
    }

    private async Task<List<JsonElement>> CardsAsync(string person)
    {
        var cards = new List<JsonElement>();
        foreach (var (command, text) in Queries)
        {
            var query = new JsonObject { ["commandId"] = command, ["parameters"] = new JsonArray(new JsonObject { ["value"] = text }) };
            cards.AddRange((await product.Playground.InvokeAsync("composeExtension/query", query, person)).Cards.Take(OfEach));
        }

        foreach (var link in Links)
        {
            cards.AddRange((await product.Playground.InvokeAsync("composeExtension/queryLink", new() { ["url"] = RunningService.Tab + link }, person)).Cards);
        }

        return cards;
    }

    private static JsonElement Card(string version, string block) => JsonElement.Parse($$"""{"type":"AdaptiveCard","version":"{{version}}","body":[{{block}}]}""");

    private static string Flat(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
