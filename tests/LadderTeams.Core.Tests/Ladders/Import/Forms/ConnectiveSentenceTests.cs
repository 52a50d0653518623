namespace LadderTeams.Core.Tests.Ladders.Import.Forms;

public sealed class ConnectiveSentenceTests
{
    [Theory]
    [InlineData("l1.md", "What this means in daily work is set out below, one capability at a time.")]
    [InlineData("l4.md", "Each capability below takes up the subjects of L3 and asks for them across several teams.")]
    [InlineData("l5.md", "Next come the six capabilities at the scale of an organisation.")]
    [InlineData("l3.md", "Read the rest as one set of expectations per capability, each held to the size of a project.")]
    public void The_sentence_that_leads_over_to_the_sections_is_kept_and_asks_for_nothing(string file, string sentence)
    {
        var ladder = Imported.From(Imported.Sample(file), file);

        Assert.Equal(2, Assert.Single(ladder.Levels).Expectations.Count);
        Assert.Contains(sentence, ladder.Labels.Texts());
    }
}
