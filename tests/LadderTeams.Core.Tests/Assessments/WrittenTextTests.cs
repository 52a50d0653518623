using LadderTeams.Core.Assessments;

namespace LadderTeams.Core.Tests.Assessments;

public sealed class WrittenTextTests
{
    [Theory]
    [InlineData("  kept \r\n as\tit is ")]
    [InlineData("<b>not bold</b> & *not* either")]
    [InlineData("Führung, قيادة, 👩‍💻")]
    [InlineData("e\u0301 is not \u00e9")]
    public void Words_are_kept_as_they_were_written(string text) => Assert.Equal(text, WrittenText.Parse(text).Value!.Value);

    [Fact]
    public void As_much_as_32000_characters_fit_and_no_more()
    {
        Assert.Equal(32_000, WrittenText.Parse(new string('ق', 32_000)).Value!.Value.Length);
        Assert.Equal(RefusalCodes.TextTooLong, WrittenText.Parse(new string('x', 32_001)).Refusal!.Code);
    }

    [Fact]
    public void Half_a_character_cannot_be_kept_and_is_refused()
    {
        string[] texts = ["\ud83d", "x\udc69y", "\udc69\ud83d"];

        Assert.All(texts, text => Assert.Equal(RefusalCodes.TextNotUnicode, WrittenText.Parse(text).Refusal!.Code));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" \n\u00a0")]
    public void What_must_be_said_cannot_be_blank(string? text) => Assert.Equal(RefusalCodes.TextMissing, WrittenText.ParseRequired(text).Refusal!.Code);

    [Theory]
    [InlineData("")]
    [InlineData("a/b")]
    [InlineData("ä")]
    public void An_id_says_nothing_but_itself(string id) => Assert.Null(EntryId.From(id));
}
