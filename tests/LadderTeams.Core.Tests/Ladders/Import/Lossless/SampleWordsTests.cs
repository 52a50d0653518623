namespace LadderTeams.Core.Tests.Ladders.Import.Lossless;

/// <summary>The sample's own documents, word by word.</summary>
public sealed class SampleWordsTests
{
    public static TheoryData<string> Files { get; } =
        ["l1.md", "l1-rubric.txt", "l1-to-l2.md", "l2.md", "l2-rubric.txt", "l3.md", "l3-to-l4.md", "l4.md", "l4-rubric.txt", "l4-to-l5.md", "l4-to-m1.md", "l5.md", "l6.md", "m1.md", "m1-rubric.txt", "m1-to-m2.md", "m2.md"];

    [Theory, MemberData(nameof(Files))]
    public void Every_word_of_a_sample_is_told_as_often_as_it_stands_there(string file)
    {
        var text = Imported.Sample(file);

        var told = Words.Counted(Told.By(Imported.From(text, file)).Texts.SelectMany(Words.Of));

        Assert.DoesNotContain(Words.Counted(Words.SeenIn(text)), word => told.GetValueOrDefault(word.Key) < word.Value);
    }

    [Theory, MemberData(nameof(Files))]
    public void No_word_is_told_that_a_sample_does_not_hold(string file)
    {
        var text = Imported.Sample(file);

        Assert.Empty(Told.By(Imported.From(text, file)).Words.Except(Words.SeenIn(text)));
    }

    [Theory, MemberData(nameof(Files))]
    public void A_sample_is_understood(string file) => Whole.Holds(Imported.From(Imported.Sample(file), file));
}
