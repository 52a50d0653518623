using System.Text.Json.Serialization;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Promotion;

namespace LadderTeams.Service.Assessments.Case;

/// <param name="Revision">What a change names in <c>If-Match</c>; null when nothing was written yet, and a change says <c>If-None-Match: *</c>.</param>
internal sealed record CaseSentencesResponse(string Ladder, string Level, IReadOnlyList<CaseSentenceResponse> Sentences, int? Revision)
{
    public static CaseSentencesResponse Of(string ladder, string level, KeptDraft? draft) =>
        new(ladder, level, [.. (draft?.Sentences ?? []).Select(CaseSentenceResponse.Of)], draft?.Revision);
}

/// <param name="Version">Of the ladder, in which the person read the statement.</param>
/// <param name="Statement">The id of what the sentence is about.</param>
/// <param name="Cites">The ids of the evidence that it rests on; never empty.</param>
internal sealed record CaseSentenceResponse(int Version, string Statement, string Text, IReadOnlyList<string> Cites)
{
    public static CaseSentenceResponse Of(KeptSentence kept) =>
        new(kept.Version, kept.Said.About.StatementId, kept.Said.Text.Value, [.. kept.Said.Cites.Select(cited => cited.Value)]);
}

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record CaseSentencesRequest(IReadOnlyList<CaseSentenceRequest?>? Sentences = null);

[JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
internal sealed record CaseSentenceRequest(int? Version = null, string? Statement = null, string? Text = null, IReadOnlyList<string?>? Cites = null)
{
    public const string Rule = "Each sentence names the version of the ladder and the statement that it is about, and the evidence that it cites.";

    public bool IsWhole() => Version is not null && Statement is not null && Cites?.Contains(null) is false;

    public Result<CaseSentence> With(PinnedStatement about, int number)
    {
        var cites = Cites!.Select(id => (Id: EntryId.From(id), Named: id)).ToList();
        return cites.Find(cite => cite.Id is null) is { Named: { } unknown }
            ? new Refusal(RefusalCodes.UnknownEvidence) { Item = unknown }
            : CaseSentence.From(CaseRows.NumberOf(number), about, Text ?? "", cites.Select(cite => cite.Id!));
    }
}
