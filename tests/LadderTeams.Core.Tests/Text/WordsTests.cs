using LadderTeams.Core.Text;

namespace LadderTeams.Core.Tests.Text;

public sealed class WordsTests
{
    [Theory]
    [InlineData("Leads the team's reviews.", "leads the team reviews")]
    [InlineData("  Leads **the** team’s\n reviews ", "leads the team reviews")]
    [InlineData("cross-team, long-term", "cross team long term")]
    [InlineData("doesn’t wait", "doesn't wait")]
    [InlineData("writes C++ and C# code", "writes c++ and c# code")]
    [InlineData("Prüft Entwürfe für 2 Teams", "prüft entwürfe für 2 teams")]
    [InlineData("— ; * #", "")]
    public void A_text_is_taken_apart_into_words(string text, string words) => Assert.Equal(words, Words.Normalise(text));

    [Fact]
    public void A_word_says_where_it_stands()
    {
        const string Text = "Owns the *team’s* on-call";

        var written = Words.In(Text).Select(word => Text.Substring(word.Start, word.Length));

        Assert.Equal(["Owns", "the", "team’s", "on", "call"], written);
    }

    [Fact]
    public void Content_stems_leave_out_words_that_carry_no_meaning() =>
        Assert.Equal(["mentor", "engin", "team"], Words.ContentStems("Mentors the engineers of their team"));
}
