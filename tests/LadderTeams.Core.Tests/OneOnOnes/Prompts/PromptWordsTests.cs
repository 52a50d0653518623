using LadderTeams.Core.OneOnOnes.Prompts;

namespace LadderTeams.Core.Tests.OneOnOnes.Prompts;

public sealed class PromptWordsTests
{
    private static readonly Prompt Expected = new(PromptKind.Expected, "Delivery", "Plans a project.");

    [Theory]
    [InlineData("en-GB", "Delivery: Where can this be seen at the moment? “Plans a project.”")]
    [InlineData("de-AT", "Delivery: Wo zeigt sich das zurzeit? „Plans a project.“")]
    [InlineData("ar", "\u2068Delivery\u2069: أين يظهر هذا حاليًا؟ «\u2068Plans a project.\u2069»")]
    [InlineData("fr", "Delivery: Where can this be seen at the moment? “Plans a project.”")]
    [InlineData(null, "Delivery: Where can this be seen at the moment? “Plans a project.”")]
    public void The_question_is_in_the_readers_language_and_what_the_ladder_says_in_its_own(string? locale, string words) =>
        Assert.Equal([words], PromptWords.For(locale).Of([Expected]));

    [Fact]
    public void A_question_of_the_ladder_stays_as_it_is() =>
        Assert.Equal(
            ["Delivery: Who waits for you?", "Agree First: Who found out?", "What did you learn?"],
            PromptWords.English.Of([
                new(PromptKind.Question, "Delivery", "Who waits for you?"),
                new(PromptKind.Guide, null, "Who found out?") { Section = "Agree First" },
                new(PromptKind.Question, null, "What did you learn?"),
            ]));

    [Fact]
    public void What_is_expected_three_times_is_asked_about_in_three_ways()
    {
        var words = PromptWords.English.Of([Expected, new(PromptKind.Expected, "Delivery", "Ships in steps"), new(PromptKind.Expected, "Delivery", "Names risks")]);

        Assert.Equal(3, words.Select(line => line.Split('?')[0]).Distinct().Count());
    }

    [Fact]
    public void A_long_text_is_cut_between_words()
    {
        var line = Assert.Single(PromptWords.English.Of([new(PromptKind.Ahead, null, string.Join(' ', Enumerable.Repeat("demands", 100)))]));

        Assert.EndsWith(" demands…”", line);
        Assert.True(line.Length < 320);
    }

    [Fact]
    public void Nothing_to_ask_is_no_words() => Assert.Empty(PromptWords.English.Of([]));
}
