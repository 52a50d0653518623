namespace LadderTeams.Core.Assessments.Promotion;

/// <summary>A sentence that a person writes into her case, on one expectation. It stands and falls with what it cites.</summary>
public sealed record CaseSentence
{
    public const int LongestText = 4000;
    public const int MostCitations = 20;

    private CaseSentence(EntryId id, PinnedStatement about, WrittenText text, ValueList<EntryId> cites) => (Id, About, Text, Cites) = (id, about, text, cites);

    public EntryId Id { get; }

    /// <summary>The expectation, with the words that it had.</summary>
    public PinnedStatement About { get; }

    public WrittenText Text { get; }

    /// <summary>Never empty.</summary>
    public ValueList<EntryId> Cites { get; }

    public static Result<CaseSentence> From(EntryId id, PinnedStatement about, string text, IEnumerable<EntryId> cites)
    {
        ValueList<EntryId> cited = [.. cites.Distinct()];
        return cited.Count == 0 ? new Refusal(RefusalCodes.EvidenceMissing)
            : cited.Count > MostCitations ? new Refusal(RefusalCodes.TooManyItems)
            : WrittenText.ParseRequired(text, LongestText).Then<CaseSentence>(written => new CaseSentence(id, about, written, cited));
    }

    /// <summary>What is left when a piece of evidence is deleted: a sentence that cites it may rest on it, and goes with it.</summary>
    public static IEnumerable<CaseSentence> Without(IEnumerable<CaseSentence> sentences, EntryId evidence) =>
        sentences.Where(sentence => !sentence.Cites.Contains(evidence));
}
