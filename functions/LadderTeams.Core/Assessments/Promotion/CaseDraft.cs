namespace LadderTeams.Core.Assessments.Promotion;

/// <summary>The sentences that a person writes into her case for one level of a ladder, in her order.</summary>
public sealed record CaseDraft
{
    public const int MostSentences = 50;

    /// <summary>How many levels she may write a case for at a time.</summary>
    public const int MostDrafts = 10;

    private CaseDraft(ValueList<CaseSentence> sentences) => Sentences = sentences;

    public ValueList<CaseSentence> Sentences { get; }

    /// <summary>All of it together is no longer than one text may be, so that what is left of her drafts fits into one write.</summary>
    /// <param name="evidence">What she has; each sentence cites of it alone.</param>
    public static Result<CaseDraft> From(ValueList<CaseSentence> sentences, IReadOnlySet<EntryId> evidence) =>
        sentences.Count > MostSentences ? new Refusal(RefusalCodes.TooManyItems)
        : sentences.Sum(sentence => sentence.Text.Value.Length) > WrittenText.Longest ? new Refusal(RefusalCodes.TextTooLong)
        : sentences.SelectMany(sentence => sentence.Cites).FirstOrDefault(cited => !evidence.Contains(cited)) is { } unknown
            ? new Refusal(RefusalCodes.UnknownEvidence) { Item = unknown.Value }
        : new CaseDraft(sentences);
}
