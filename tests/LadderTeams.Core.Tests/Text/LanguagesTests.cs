using LadderTeams.Core.OneOnOnes.Agendas;
using LadderTeams.Core.OneOnOnes.Invites;
using LadderTeams.Core.OneOnOnes.Prompts;
using LadderTeams.Core.Text;

namespace LadderTeams.Core.Tests.Text;

public sealed class LanguagesTests
{
    [Theory]
    [InlineData("de", "de")]
    [InlineData("de-AT", "de")]
    [InlineData("de_DE", "de")]
    [InlineData("DE-de", "de")]
    [InlineData("ar-SA", "ar")]
    [InlineData("ar_SA", "ar")]
    [InlineData("en-GB", "en")]
    [InlineData("deutsch", "en")]
    [InlineData("fr", "en")]
    [InlineData("", "en")]
    [InlineData(null, "en")]
    public void A_locale_has_one_language(string? locale, string language) => Assert.Equal(language, Languages.Of(locale));

    [Theory]
    [InlineData("de-DE", "de_DE")]
    [InlineData("ar-SA", "ar_SA")]
    public void However_a_locale_is_written_an_invite_is_in_one_language(string locale, string written)
    {
        Assert.Same(PromptWords.For(locale), PromptWords.For(written));
        Assert.Same(OutcomeWords.For(locale), OutcomeWords.For(written));
        Assert.Same(MailWords.For(locale), MailWords.For(written));
        Assert.Same(InviteWords.For(locale), InviteWords.For(written));
    }
}
