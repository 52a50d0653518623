using System.Globalization;
using LadderTeams.Core.Assessments.Evidence;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Assessments.Evidence;

internal static class ListEvidence
{
    private const int LargestPage = 100;
    private const int PageSize = 20;

    /// <param name="statement">Only what speaks for the statement of that id.</param>
    /// <param name="before">Only what comes after an earlier page: what that page gave as next.</param>
    /// <param name="top">How many to give at most, 1 to 100.</param>
    public static async Task<Results<PersonalRead<EvidenceListResponse>, ProblemHttpResult>> GetAsync(
        string? statement, string? before, int? top, Subject subject, Items<EvidenceEntry> evidence, CancellationToken cancellationToken)
    {
        var size = top ?? PageSize;
        if (size is < 1 or > LargestPage) { return Refusal.PageOutOfRange.With($"top takes 1 to {LargestPage}, before what an earlier page gave as next."); }

        var page = (await evidence.ListAsync(subject, cancellationToken))
            .Where(kept => EvidenceRules.CanRead(subject.Viewer, kept.Item.Item))
            .Where(kept => statement is null || kept.Item.SpeaksFor.Any(read => read.Pin.StatementId == statement))
            .Select(kept => (Place: PlaceOf(kept.Item.Item), Kept: kept))
            .Where(placed => before is null || string.CompareOrdinal(placed.Place, before) < 0)
            .OrderByDescending(placed => placed.Place, StringComparer.Ordinal)
            .Take(size + 1).ToList();
        return new PersonalRead<EvidenceListResponse>(new(
            [.. page.Take(size).Select(placed => EvidenceResponse.Of(placed.Kept, EvidenceRules.CanChange(subject.Viewer, placed.Kept.Item.Item)))],
            page.Count > size ? page[size - 1].Place : null));
    }

    private static string PlaceOf(EvidenceItem item) => string.Create(CultureInfo.InvariantCulture, $"{item.Date:O}.{item.Id}");
}
