using System.Runtime.InteropServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using FsCheck;
using FsCheck.Fluent;
using LadderTeams.Core.Ladders;

namespace LadderTeams.Service.Tests.MessagingExtension;

/// <summary>Clients drop a card of more than 28 KB without a word: each is measured in the bytes that are sent, whatever a ladder says.</summary>
public sealed class CardBytesTests
{
    private const int Largest = 28 * 1024;
    private const int LongestName = 3_000;
    private const int MostCompared = 60; // two long levels take long to compare
    private static readonly string[] Locales = ["en-US", "de-DE", "ar-SA"];

    /// <summary>Words, a word without end, and what takes two to twelve bytes for a letter: quotes, control characters, letters of other scripts, characters beyond the first plane, some made of several.</summary>
    private static readonly string[] Pieces = ["does ", "a", "\"", "\\", "\u0001", "\n", "\u2028", "\uE000", "ß", "ע", "ع ", "한", "😀", "👩‍🚀"];

    /// <summary>How many statements there are in a level, and of how many letters each.</summary>
    private static readonly (int Count, int Length)[] Shapes = [(1, 40_000), (40, 2_500), (300, 300), (4_000, 20), (12, 1), (90, 260)];

    private static readonly Gen<Ladder> Ladders =
        from shape in Gen.Elements(Shapes)
        from text in Text(shape.Length)
        from names in Text(LongestName).ListOf(2)
        from title in Text(5_000)
        from capability in Text(1_000)
        from isNamed in Gen.Elements(true, false)
        from isGrouped in Gen.Elements(true, false)
        select new Ladder("large")
        {
            Title = title,
            Capabilities = [new(capability, null, [])],
            Levels = [.. names.Select((name, index) => LevelOf(isNamed ? name : $"L{index + 1}", name, index + 1, capability, isGrouped, index == 0 ? shape.Count : Math.Min(shape.Count, MostCompared), index == 0 ? text : $"more {text}"))],
        };

    [Fact]
    public async Task No_card_is_larger_than_clients_take_whatever_the_ladder_says()
    {
        using var bot = new Bot();
        bot.Service.Settings["Links:AppId"] = "5d0a8a56-1f6e-4c7b-8f0e-2b6f3f0c9d21";
        var (cards, cut, largest) = (0, 0, 0);

        Prop.ForAll(Arb.From(Ladders), ladder => Check(ladder).GetAwaiter().GetResult()).Check(Config.QuickThrowOnFailure.WithMaxTest(8).WithReplay(20261122, 7919));

        Assert.True(cards > 75 && cut > 15 && largest > Largest - 1_500, $"{cards} cards, {cut} of them cut, the largest of {largest} bytes");

        async Task Check(Ladder ladder)
        {
            bot.Service.Publish(ladder);
            foreach (var activity in Activities(bot, ladder))
            {
                using var response = await bot.SendAsync(activity);
                using var answer = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
                Assert.True(response.IsSuccessStatusCode, answer.RootElement.GetRawText());
                if (!answer.RootElement.GetProperty("composeExtension").TryGetProperty("attachments", out var attachments)) { continue; }

                foreach (var card in attachments.EnumerateArray().Select(attachment => attachment.GetProperty("content")))
                {
                    var (bytes, said) = (JsonMarshal.GetRawUtf8Value(card).Length, card.Text());
                    Assert.InRange(bytes, 1, Largest);
                    Assert.DoesNotContain('\uFFFD', said); // what half a character becomes
                    (cards, cut, largest) = (cards + 1, cut + (said.Contains('…', StringComparison.Ordinal) || said.Contains("Ladder", StringComparison.Ordinal) ? 1 : 0), Math.Max(largest, bytes));
                }
            }
        }
    }

    private static IEnumerable<JsonObject> Activities(Bot bot, Ladder ladder)
    {
        var locale = Locales[ladder.Title!.Length % Locales.Length];
        var (level, next, capability) = (ladder.Levels[0], ladder.Levels[1], ladder.Capabilities[0].Name);
        foreach (var text in new[] { "", level.Code, capability, $"{level.Code} {capability}", "more" })
        {
            yield return bot.Activity("composeExtension/query", Bot.Query("findExpectation", text), locale);
            yield return bot.Activity("composeExtension/query", Bot.Query("askQuestion", text), locale);
        }

        foreach (var text in new[] { "", $"{level.Code} {next.Code}" }) { yield return bot.Activity("composeExtension/query", Bot.Query("compareLevels", text), locale); }

        var statement = level.Expectations.Concat(level.Capabilities.SelectMany(asked => asked.Expectations)).First().Id;
        foreach (var path in new[] { "", $"/levels/{Part(level.Code)}", $"/levels/{Part(level.Code)}#{statement}", $"/compare/{Part(level.Code)}/{Part(next.Code)}" })
        {
            yield return bot.Activity("composeExtension/queryLink", new() { ["url"] = $"{Bot.Tab}/ladders/{ladder.Id}{path}" }, locale);
        }
    }

    private static string Part(string text) => Uri.EscapeDataString(text);

    /// <summary>Up to so many letters of a few kinds.</summary>
    private static Gen<string> Text(int length) =>
        from pieces in Gen.Elements(Pieces).NonEmptyListOf().Resize(3)
        select string.Concat(Enumerable.Range(0, length).Select(at => pieces[at % pieces.Count]).TakeWhile((piece, at) => at * piece.Length < length - piece.Length + 1));

    private static Level LevelOf(string code, string title, int order, string capability, bool isGrouped, int count, string text)
    {
        IReadOnlyList<Expectation> said = [.. Enumerable.Range(0, count).Select(number => new Expectation($"{order}-{number}", ExpectationKind.Responsibility, $"{number} {text}", Here))];
        var level = new Level(code, title, null, order) { Summary = [new(text, Here)] };
        return isGrouped ? level with { Capabilities = [new(capability, said, [], [])] } : level with { Expectations = said };
    }

    private static SourceSpan Here => new("l.md", 1, 0, 1);
}
