using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Core.Ladders;

namespace LadderTeams.Service.Tests.MessagingExtension;

public sealed class RedrawTests
{
    private const int LargestCard = 28 * 1024;
    private const int LargestListed = 12 * 1024;
    private static readonly (string Command, string Text)[] Asked =
    [
        ("findExpectation", ""), ("findExpectation", "L4"), ("findExpectation", "communication"), ("findExpectation", "documents teams stop"),
        ("compareLevels", ""), ("compareLevels", "L4 L5"), ("askQuestion", "L4 communication"), ("askQuestion", "status team week"),
    ];

    [Fact]
    public async Task A_card_in_a_conversation_is_drawn_again_as_it_was_for_who_reads_the_same_language()
    {
        using var bot = new Bot();
        foreach (var (command, text) in Asked)
        {
            foreach (var card in (await bot.AskAsync(command, text)).Cards())
            {
                Assert.Equal(card.GetRawText(), (await RefreshedAsync(bot, card)).GetRawText());
            }
        }
    }

    [Fact]
    public async Task It_is_drawn_in_the_language_of_each_who_reads_it()
    {
        using var bot = new Bot();
        var card = (await bot.AskAsync("compareLevels", "L4 L5", locale: "de-DE")).Cards().First();

        var english = await RefreshedAsync(bot, card, "en-GB");
        var arabic = await RefreshedAsync(bot, card, "ar-SA");

        Assert.Equal(("In Ladder öffnen", "Open in Ladder", "افتح في Ladder"), (Button(card), Button(english), Button(arabic)));
        Assert.Contains("Keeps a written direction for the organisation.", arabic.Text(), StringComparison.Ordinal);
        Assert.True(arabic.GetProperty("rtl").GetBoolean());
    }

    [Fact]
    public async Task A_card_of_words_that_have_changed_since_stays_as_it_was_pasted()
    {
        using var bot = new Bot(A.Ladder());
        var card = (await bot.AskAsync("findExpectation", "L4")).Cards().First();
        bot.Service.Publish(A.Ladder() with { Title = "Another title" });

        var answer = await bot.InvokeAsync("adaptiveCard/action", Action(card));

        Assert.Equal((410, "application/vnd.microsoft.error"), (answer.GetProperty("statusCode").GetInt32(), answer.GetProperty("type").GetString()));
        Assert.Equal("no_longer_said", answer.GetProperty("value").GetProperty("code").GetString());
        Assert.Equal("message", (await SelectedAsync(bot, SubjectOf(card))).GetProperty("type").GetString());
    }

    [Fact]
    public async Task Selecting_a_result_that_the_list_had_no_room_for_gives_more_of_it()
    {
        using var bot = new Bot(Wide());

        var answer = await bot.AskAsync("findExpectation", "L9");

        Assert.All(answer.Cards(), card => Assert.InRange(Size(card), 1, LargestListed));
        var cut = answer.GetProperty("attachments").EnumerateArray().Where(result => result.GetProperty("preview").GetProperty("content").TryGetProperty("tap", out _)).ToList();
        Assert.True(cut.Count > 10);
        foreach (var result in cut)
        {
            var tap = result.GetProperty("preview").GetProperty("content").GetProperty("tap");
            Assert.Equal("invoke", tap.GetProperty("type").GetString());
            var selected = Assert.Single((await SelectedAsync(bot, tap.GetProperty("value"))).Cards());
            var (listed, more) = (Size(result.GetProperty("content")), Size(selected));
            Assert.InRange(more, listed + 1, LargestCard);
        }
    }

    [Fact]
    public async Task A_result_that_is_whole_is_pasted_without_asking_again()
    {
        using var bot = new Bot();
        foreach (var (command, text) in Asked)
        {
            Assert.DoesNotContain("\"tap\"", (await bot.AskAsync(command, text)).GetRawText(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("""{"show":"Level","ladder":"engineering","version":1}""")]
    [InlineData("""{"show":"Level","ladder":"engineering","version":1,"level":"L99"}""")]
    [InlineData("""{"show":"Level","ladder":"none","version":1,"level":"L4"}""")]
    [InlineData("""{"show":77,"ladder":"engineering","version":1,"level":"L4"}""")]
    [InlineData("""{"show":"Capability","ladder":"engineering","version":1,"level":"L4","capability":"Juggling"}""")]
    [InlineData("""{"show":"Comparison","ladder":"engineering","version":1,"level":"L4"}""")]
    [InlineData("""{"show":"Statement","ladder":"engineering","version":1,"place":-1}""")]
    [InlineData("""{"show":"Statement","ladder":"engineering","version":1,"place":2147483647}""")]
    [InlineData("""{"show":"Question","ladder":"engineering","version":1}""")]
    public async Task What_is_not_there_is_not_drawn(string subject)
    {
        using var bot = new Bot();

        var answer = await bot.InvokeAsync("adaptiveCard/action", Action(JsonNode.Parse(subject)!));

        Assert.Equal(410, answer.GetProperty("statusCode").GetInt32());
    }

    [Theory]
    [InlineData("""{"action":{"verb":"redraw","data":{"show":"Juggle","ladder":"engineering","version":1}}}""", 400, "bad_request")]
    [InlineData("""{"action":{"verb":"redraw","data":{"ladder":"engineering","version":1}}}""", 400, "bad_request")]
    [InlineData("""{"action":{"verb":"redraw","data":{"show":"Level","ladder":null,"version":1}}}""", 400, "bad_request")]
    [InlineData("""{"action":{"verb":"redraw","data":[]}}""", 400, "bad_request")]
    [InlineData("""{"action":{"verb":"redraw"}}""", 501, "invoke_unknown")]
    [InlineData("""{"action":{"verb":"delete","data":{"show":"Level","ladder":"engineering","version":1,"level":"L4"}}}""", 501, "invoke_unknown")]
    [InlineData("{}", 501, "invoke_unknown")]
    public async Task What_no_card_of_ours_asks_is_refused(string value, int status, string code)
    {
        using var bot = new Bot();

        using var response = await bot.SendAsync(bot.Activity("adaptiveCard/action", JsonNode.Parse(value)!.AsObject()));

        await response.RefusedAsync(status, code);
    }

    private static async Task<JsonElement> RefreshedAsync(Bot bot, JsonElement card, string locale = "en-US")
    {
        var answer = await bot.InvokeAsync("adaptiveCard/action", Action(card), locale);
        Assert.Equal((200, "application/vnd.microsoft.card.adaptive"), (answer.GetProperty("statusCode").GetInt32(), answer.GetProperty("type").GetString()));
        return answer.GetProperty("value");
    }

    private static async Task<JsonElement> SelectedAsync(Bot bot, JsonElement subject) =>
        (await bot.InvokeAsync("composeExtension/selectItem", JsonObject.Create(subject)!)).GetProperty("composeExtension");

    /// <summary>What a client sends when it shows the card to somebody.</summary>
    private static JsonObject Action(JsonElement card) =>
        new() { ["action"] = JsonObject.Create(card.GetProperty("refresh").GetProperty("action")), ["trigger"] = "automatic" };

    private static JsonObject Action(JsonNode subject) => new() { ["action"] = new JsonObject { ["type"] = "Action.Execute", ["verb"] = "redraw", ["data"] = subject } };

    private static JsonElement SubjectOf(JsonElement card) => card.GetProperty("refresh").GetProperty("action").GetProperty("data");

    private static string? Button(JsonElement card) => card.GetProperty("actions")[0].GetProperty("title").GetString();

    private static int Size(JsonElement card) => Encoding.UTF8.GetByteCount(card.GetRawText());

    /// <summary>Many capabilities with much to say of each.</summary>
    private static Ladder Wide() => new("wide")
    {
        Levels = [new("L9", "Wide", null, 1) { Capabilities = [.. Enumerable.Range(0, 30).Select(number => new CapabilityAtLevel($"Capability {number}", [.. Said(number)], [], []))] }],
    };

    private static IEnumerable<Expectation> Said(int capability) =>
        Enumerable.Range(0, 60).Select(number => new Expectation($"{capability}-{number}", ExpectationKind.Responsibility, $"Does thing {number} of {capability} {new string('x', 150)}", new("l.md", 1, 0, 1)));
}
