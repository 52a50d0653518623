using System.Text;
using System.Text.Json;
using LadderTeams.Core.Ladders;
using LadderTeams.Service.MessagingExtension.Commands;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.MessagingExtension;

public sealed class CommandTests
{
    private const int LargestCard = 28 * 1024;
    private static readonly string[] Commands = ["findExpectation", "compareLevels", "askQuestion"];
    private static readonly string[] OfPreviews = ["title", "text"];

    [Fact]
    public async Task A_level_is_found_by_its_name_with_what_it_asks_in_the_ladders_order()
    {
        using var bot = new Bot();

        Assert.Equal(["L4 Senior Engineer", "L4 · The level as a whole", "L4 · Communication"], (await bot.AskAsync("findExpectation", "swe 4")).Titles().Take(3));
        Assert.Equal(["L4 · Communication"], (await bot.AskAsync("findExpectation", "L4 communication")).Titles().Take(1));
        Assert.Equal(["L4 · Communication"], (await bot.AskAsync("findExpectation", "Communication  L4")).Titles().Take(1));
        Assert.Equal(["L3 · Communication", "L4 · Communication"], (await bot.AskAsync("findExpectation", "communication")).Titles().Take(2));
    }

    [Theory]
    [InlineData("documents several teams")]
    [InlineData("documnets severel teams")]
    public async Task Words_find_what_is_said_in_them_misspelt_too(string text)
    {
        using var bot = new Bot();

        var card = (await bot.AskAsync("findExpectation", text)).Cards().First();

        Assert.Contains("Writes documents from which several teams work.", card.Text(), StringComparison.Ordinal);
        Assert.Equal($"{Bot.Tab}/ladders/engineering/levels/L4#l4-write", card.GetProperty("actions")[0].GetProperty("url").GetString());
    }

    [Fact]
    public async Task Before_anything_is_typed_there_are_all_levels()
    {
        using var bot = new Bot();

        Assert.Equal(["L3 Engineer", "L4 Senior Engineer", "L5 Staff Engineer", "M1 Engineering Manager"], (await bot.AskAsync("findExpectation", "")).Titles());
    }

    [Fact]
    public async Task Of_a_long_text_the_beginning_is_looked_at_and_no_page_is_out_of_reach()
    {
        using var bot = new Bot();

        var nothing = (await bot.AskAsync("findExpectation", new string('x', 100_000))).ToString();

        Assert.Contains(new string('x', 200), nothing, StringComparison.Ordinal);
        Assert.DoesNotContain(new string('x', 201), nothing, StringComparison.Ordinal);
        foreach (var command in Commands) { Assert.Empty((await bot.AskAsync(command, "L4 L5", int.MaxValue)).Titles()); }
    }

    [Fact]
    public async Task Pages_follow_each_other_without_a_gap()
    {
        using var bot = new Bot();
        var whole = (await bot.AskAsync("findExpectation", "L4")).Titles();
        Assert.True(whole.Count > 5);

        var paged = new List<string?>();
        for (var skip = 0; skip < whole.Count; skip += 2) { paged.AddRange((await bot.AskAsync("findExpectation", "L4", skip, 2)).Titles()); }

        Assert.Equal(whole, paged);
        Assert.Empty((await bot.AskAsync("findExpectation", "L4", 500)).Titles());
    }

    [Theory]
    [InlineData("findExpectation", "zzzz", "en-US", "Nothing found for “zzzz”. Try fewer words.")]
    [InlineData("findExpectation", "zzzz", "de-DE", "Nichts gefunden für „zzzz“. Versuchen Sie es mit weniger Wörtern.")]
    [InlineData("compareLevels", "zzzz", "en-US", "Name two levels, such as L4 L5.")]
    [InlineData("compareLevels", "L4 L4", "en-US", "These are the same level. Name two.")]
    [InlineData("askQuestion", "zzzz", "fr-FR", "Nothing found for “zzzz”. Try fewer words.")]
    public async Task Where_there_is_nothing_a_sentence_says_so_in_the_readers_language(string command, string text, string locale, string sentence)
    {
        using var bot = new Bot();

        var answer = await bot.AskAsync(command, text, locale: locale);

        Assert.Equal(("message", sentence), (answer.GetProperty("type").GetString(), answer.GetProperty("text").GetString()));
    }

    [Theory]
    [InlineData("L4 L5")]
    [InlineData("L4 vs L5")]
    [InlineData("l4-l5")]
    [InlineData("senior to staff")]
    [InlineData("SWE 4 → Staff Engineer")]
    [InlineData("L4")]
    public async Task Two_levels_are_compared_whatever_they_are_called(string text)
    {
        using var bot = new Bot();

        var answer = await bot.AskAsync("compareLevels", text);

        Assert.Equal("L4 → L5", answer.Titles()[0]);
        var card = answer.Cards().First();
        Assert.Contains("Reach ends at the teams one knows.", card.Text(), StringComparison.Ordinal);
        Assert.Contains("Keeps a written direction for the organisation.", card.Text(), StringComparison.Ordinal);
        Assert.Equal($"{Bot.Tab}/ladders/engineering/compare/L4/L5", card.GetProperty("actions")[0].GetProperty("url").GetString());
    }

    [Fact]
    public async Task Before_two_levels_are_named_there_are_the_steps_of_the_ladder()
    {
        using var bot = new Bot();

        Assert.Equal(["L3 → L4", "L4 → L5"], (await bot.AskAsync("compareLevels", "")).Titles());
    }

    [Fact]
    public async Task A_question_is_the_ladders_own_and_else_made_of_what_it_expects()
    {
        using var bot = new Bot();

        Assert.Contains("Who was surprised?", (await bot.AskAsync("askQuestion", "L4 communication")).Cards().First().Text(), StringComparison.Ordinal);
        Assert.Contains("? “Writes a status for the team every week.”", (await bot.AskAsync("askQuestion", "status team week")).Cards().First().Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nobody_is_asked_about_what_goes_wrong_or_is_lacking()
    {
        var rubric = new CapabilityAtLevel("Craft", [], [Point("Developing", "Ships careless work."), Point("Solid", "Ships careful work."), Point("Leading", "Has others ship careful work.")], [])
        {
            Signals = [new("flag", SignalKind.RedFlag, null, "Hides careless work.", Here)],
        };
        using var bot = new Bot(new Ladder("rubric") { RatingScale = new([new("Developing", 1), new("Solid", 2), new("Leading", 3)]), Levels = [new("L1", null, null, 1) { Capabilities = [rubric] }] });

        var question = Assert.Single((await bot.AskAsync("askQuestion", "work")).Cards()).Text();

        Assert.Contains("Ships careful work.", question, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_largest_level_fits_into_a_card_and_says_how_much_is_left_out()
    {
        using var bot = new Bot(Large());

        foreach (var (command, text) in new[] { ("findExpectation", "L9"), ("findExpectation", "Writing"), ("findExpectation", "ordinary"), ("compareLevels", "L8 L9"), ("askQuestion", "ordinary") })
        {
            foreach (var card in (await bot.AskAsync(command, text, locale: "ar")).Cards())
            {
                Assert.InRange(Encoding.UTF8.GetByteCount(card.GetRawText()), 1, LargestCard);
            }
        }

        Assert.Contains("more in Ladder", (await bot.AskAsync("findExpectation", "Writing L9")).Cards().First().Text(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_result_has_a_preview_and_a_card_that_clients_of_search_read()
    {
        using var bot = new Bot();
        foreach (var command in Commands)
        {
            var answer = await bot.AskAsync(command, "L4 L5");
            Assert.All(answer.GetProperty("attachments").EnumerateArray(), result =>
            {
                var preview = result.GetProperty("preview").GetProperty("content");
                Assert.All(OfPreviews, part => Assert.False(string.IsNullOrWhiteSpace(preview.GetProperty(part).GetString())));
                var card = result.GetProperty("content");
                Assert.Equal(("AdaptiveCard", "1.5"), (card.GetProperty("type").GetString(), card.GetProperty("version").GetString()));
                Assert.False(string.IsNullOrWhiteSpace(card.GetProperty("fallbackText").GetString()));
            });
            var previews = answer.GetProperty("attachments").EnumerateArray().Select(result => result.GetProperty("preview").GetRawText()).ToList();
            Assert.Equal(previews, previews.Distinct());
        }
    }

    [Fact]
    public void The_commands_are_those_that_the_app_package_names()
    {
        using var bot = new Bot();
        using var manifest = JsonDocument.Parse(File.ReadAllText(Repository.File("appPackage/manifest.json")));
        var extension = Assert.Single(manifest.RootElement.GetProperty("composeExtensions").EnumerateArray());

        Assert.Equal(extension.GetProperty("commands").Strings("id"), bot.Service.Services.GetServices<ICommand>().Select(command => command.Id));
    }

    [Fact]
    public async Task What_a_ladder_says_is_shown_letter_by_letter()
    {
        const string Markup = "Writes **bold** [links](https://evil.example) <b>tags</b> and _names_.";
        using var bot = new Bot(new Ladder("marked") { Levels = [new("L1", "*Star* [x](y)", null, 1) { Expectations = [Said("m", Markup)] }] });

        var card = (await bot.AskAsync("findExpectation", "L1")).Cards().First();

        Assert.Contains(Markup, card.Text(), StringComparison.Ordinal);
        Assert.DoesNotContain(Blocks(card), block => block.GetProperty("type").GetString() == "TextBlock");
    }

    private static IEnumerable<JsonElement> Blocks(JsonElement element) =>
        element.GetProperty(element.TryGetProperty("body", out _) ? "body" : "items").EnumerateArray()
            .SelectMany(block => block.TryGetProperty("items", out _) ? Blocks(block).Prepend(block) : [block]);

    private static Ladder Large() => new("large")
    {
        Title = "A ladder of many words",
        Capabilities = [new("Writing", null, [])],
        Levels = [LargeLevel("L8", 1, "Does"), LargeLevel("L9", 2, "Leads")],
    };

    private static Level LargeLevel(string code, int order, string verb) => new(code, $"Level {code}", null, order)
    {
        Summary = [new(new string('ع', 30_000), Here)],
        Capabilities = [new("Writing", [.. Enumerable.Range(0, 300).Select(number => Said($"{code}-{number}", $"{verb} ordinary thing {number} {new string('ß', 400)}"))], [], [])],
    };

    private static SourceSpan Here => new("l.md", 1, 0, 1);

    private static Descriptor Point(string name, string text) => new(name, name, text, Here);

    private static Expectation Said(string id, string text) => new(id, ExpectationKind.Responsibility, text, Here);
}
