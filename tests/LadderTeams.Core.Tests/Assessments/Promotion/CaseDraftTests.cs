using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Promotion;

namespace LadderTeams.Core.Tests.Assessments.Promotion;

public sealed class CaseDraftTests
{
    private static readonly HashSet<EntryId> Evidence = [Given.Id("e1"), Given.Id("e2")];

    [Fact]
    public void Sentences_stay_in_the_order_of_their_author() =>
        Assert.Equal(["b", "a"], CaseDraft.From([Sentence("b", "e1"), Sentence("a", "e2")], Evidence).Value!.Sentences.Select(sentence => sentence.Text.Value));

    [Fact]
    public void Every_sentence_cites_evidence_that_is_there()
    {
        var refused = CaseDraft.From([Sentence("a", "e1"), Sentence("b", "e2", "e3")], Evidence).Refusal!;

        Assert.Equal((RefusalCodes.UnknownEvidence, "e3"), (refused.Code, refused.Item));
    }

    [Theory]
    [InlineData(50, 640, null)]
    [InlineData(51, 1, RefusalCodes.TooManyItems)]
    [InlineData(8, 4000, null)]
    [InlineData(50, 641, RefusalCodes.TextTooLong)]
    public void All_sentences_together_are_no_longer_than_one_text(int sentences, int length, string? code) =>
        Assert.Equal(code, CaseDraft.From([.. Enumerable.Range(0, sentences).Select(_ => Sentence(new string('x', length), "e1"))], Evidence).Refusal?.Code);

    private static CaseSentence Sentence(string text, params string[] cites) =>
        CaseSentence.From(Given.Id("s"), new(Given.IdOf(Given.Code), Given.Hash(Given.Code)), text, cites.Select(Given.Id)).Value!;
}
