using System.Text;
using LadderTeams.Core.Assessments.Evidence;
using LadderTeams.Core.Assessments.Promotion;
using LadderTeams.Service.Assessments.Evidence;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Platform.Telemetry.Journeys;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Net.Http.Headers;

namespace LadderTeams.Service.Assessments.Case;

internal static class GetCase
{
    /// <param name="ladder">The ladder's id.</param>
    /// <param name="level">A code, a title or another name of the level.</param>
    /// <param name="version">The number of a version; the current one when it is left out.</param>
    /// <param name="format">json, markdown or word; what the Accept header says when it is left out.</param>
    /// <param name="locale">The language of a document's own words, as <c>de-DE</c>; English when it is left out.</param>
    public static async Task<Results<PersonalRead<CaseResponse>, CaseFile, ProblemHttpResult>> GetAsync(
        string ladder, string level, int? version, string? format, string? locale, HttpContext context, Subject subject, ILadderCatalog catalog, GrowthStore store,
        ItemRows<EvidenceEntry> evidence, TimeProvider time, CancellationToken cancellationToken)
    {
        var (form, unknown) = CaseFormats.Of(format, context.Request.Headers.Accept);
        if (unknown is not null) { return unknown.With("Ask for json, markdown or word."); }

        var (target, refused) = await TargetLevel.FindAsync(catalog, subject.TenantId, ladder, level, version, cancellationToken);
        if (target is null) { return refused!; }

        var page = await store.ReadOwnAsync(subject, cancellationToken);
        var entries = evidence.All(page).Select(kept => kept.Item).ToList();
        var sentences = CaseRows.Sentences(page, target.Ladder, target.Level).Select(kept => kept.Said);
        var promotion = CaseBuilder.Build(subject.Viewer, target.Ladder, target.Level.Code, entries.Select(entry => entry.Item), sentences, time.Today());
        if (promotion is null) { return WriteAnswers.NotFound; }

        if (form is not CaseFormat.Json) { context.Also(Journey.CaseExported); }

        context.Response.OnStarting(() => { context.Response.Headers.Vary = $"{HeaderNames.Accept}, {HeaderNames.AcceptEncoding}"; return Task.CompletedTask; });
        return Answer(form, target, promotion, NameOf(subject, entries), CaseWords.For(locale));
    }

    private static Results<PersonalRead<CaseResponse>, CaseFile, ProblemHttpResult> Answer(CaseFormat form, TargetLevel target, PromotionCase promotion, string person, CaseWords words) => form switch
    {
        CaseFormat.Markdown => new CaseFile(Encoding.UTF8.GetBytes(CaseMarkdown.Write(promotion, person, words)), $"{CaseFormats.Markdown}; charset=utf-8", words.TitleOf(person, target.Level.Code), ".md"),
        CaseFormat.Word => new CaseFile(CaseDocument.Write(promotion, person, words), CaseFormats.Word, words.TitleOf(person, target.Level.Code), ".docx"),
        _ => new PersonalRead<CaseResponse>(CaseResponse.Of(target, promotion, person)),
    };

    /// <summary>Somebody else knows her by the evidence of hers that he may read.</summary>
    private static string NameOf(Subject subject, IEnumerable<EvidenceEntry> entries) => subject.IsCaller
        ? subject.Caller.DisplayName
        : entries.Where(entry => EvidenceRules.CanRead(subject.Viewer, entry.Item)).MaxBy(entry => (entry.Item.Date, entry.Item.Id.Value))?.By ?? subject.Id.Value;
}
