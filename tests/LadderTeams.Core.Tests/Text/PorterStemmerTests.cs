using LadderTeams.Core.Text;

namespace LadderTeams.Core.Tests.Text;

public sealed class PorterStemmerTests
{
    [Theory]
    [InlineData("mentors", "mentor")]
    [InlineData("mentoring", "mentor")]
    [InlineData("mentored", "mentor")]
    [InlineData("responsibilities", "respons")]
    [InlineData("responsible", "respons")]
    [InlineData("communication", "commun")]
    [InlineData("communicates", "commun")]
    [InlineData("planning", "plan")]
    [InlineData("agreed", "agre")]
    [InlineData("feed", "feed")]
    [InlineData("sized", "size")]
    [InlineData("falling", "fall")]
    [InlineData("hissing", "hiss")]
    [InlineData("happy", "happi")]
    [InlineData("sky", "sky")]
    [InlineData("relational", "relat")]
    [InlineData("conditional", "condit")]
    [InlineData("digitizer", "digit")]
    [InlineData("adoption", "adopt")]
    [InlineData("decision", "decis")]
    [InlineData("opinion", "opinion")]
    [InlineData("roll", "roll")]
    [InlineData("controlling", "control")]
    [InlineData("rate", "rate")]
    [InlineData("cease", "ceas")]
    [InlineData("caresses", "caress")]
    [InlineData("ponies", "poni")]
    public void Forms_of_a_word_share_a_stem(string word, string stem) => Assert.Equal(stem, PorterStemmer.Stem(word));

    [Theory]
    [InlineData("is")]
    [InlineData("c++")]
    [InlineData("größe")]
    [InlineData("التواصل")]
    [InlineData("don't")]
    [InlineData("")]
    public void What_is_not_an_english_word_stays_as_it_is(string word) => Assert.Equal(word, PorterStemmer.Stem(word));
}
