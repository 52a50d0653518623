using LadderTeams.Core.Assessments.Evidence;
using LadderTeams.Service.Growth.Items;

namespace LadderTeams.Service.Assessments.Evidence;

/// <param name="Evidence">The newest first, by when it happened.</param>
/// <param name="Next">The value of <c>before</c> for the next page; null after the last.</param>
internal sealed record EvidenceListResponse(IReadOnlyList<EvidenceResponse> Evidence, string? Next);

/// <param name="Source">Whose word it is; empty for the person's own account.</param>
/// <param name="Revision">What a change names in <c>If-Match</c>; null for who cannot change it.</param>
internal sealed record EvidenceResponse(
    string Id,
    string Title,
    string Text,
    string Source,
    string? Link,
    DateOnly Date,
    IReadOnlyList<StatementReference> SpeaksFor,
    EvidenceVisibility Visibility,
    int? Revision)
{
    public static EvidenceResponse Of(Kept<EvidenceEntry> kept, bool canChange)
    {
        var item = kept.Item.Item;
        return new(
            item.Id.Value, item.Title.Value, item.Text.Value, item.Source.Value, item.Link?.AbsoluteUri, item.Date,
            [.. kept.Item.SpeaksFor.Select(StatementReference.Of)], item.Visibility, canChange ? kept.Revision : null);
    }
}

/// <summary>A statement, and the version of the ladder in which the person read it.</summary>
internal sealed record StatementReference(string Ladder, int Version, string Statement)
{
    public static StatementReference Of(ReadStatement read) => new(read.Ladder.LadderId, read.Ladder.Version, read.Pin.StatementId);
}
