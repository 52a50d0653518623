using LadderTeams.Core.Assessments;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Description;
using LadderTeams.Service.Platform.Limits;
using LadderTeams.Service.Platform.SignIn.Access;
using LadderTeams.Service.Platform.Telemetry.Journeys;
using Refusal = LadderTeams.Service.Platform.Answers.Refusal;

namespace LadderTeams.Service.Assessments.Case;

/// <summary>The case for a person's next level, and what she writes into it.</summary>
internal static class CaseEndpoints
{
    private static readonly Refusal[] OfLevel = [Refusal.BadRequest, CatalogRefusals.LadderNotFound, CatalogRefusals.VersionNotFound, CatalogRefusals.LevelNotFound];

    private static readonly Refusal[] OfSentences =
    [
        Refusal.BodyTooLarge, Refusal.PreconditionRequired,
        .. new[]
        {
            RefusalCodes.TextMissing, RefusalCodes.TextTooLong, RefusalCodes.TextNotUnicode, RefusalCodes.TooManyItems, RefusalCodes.UnknownStatement,
            RefusalCodes.UnknownEvidence, RefusalCodes.EvidenceMissing, RefusalCodes.Outdated,
        }.Select(GrowthRefusals.Of),
    ];

    public static void MapCase(this IEndpointRouteBuilder routes)
    {
        var promotion = routes.MapPerson("Case").MapGroup("/case");
        promotion.MapGet("", GetCase.GetAsync).WithName("getCase").Is(Journey.CaseRead)
            .WithSummary("The case for a level, of the evidence that the reader may see: as JSON, Markdown or a Word document.")
            .AddOpenApiOperationTransformer(CaseFormats.DescribeAsync)
            .Does(Act.Read, Resource.PromotionCase).Refuses([.. OfLevel, CaseFormats.Unknown, CaseFormats.NotAcceptable]);
        promotion.MapGet("/sentences", GetSentences.GetAsync).WithName("getCaseSentences")
            .WithSummary("The person's own sentences for a level.")
            .Does(Act.Read, Resource.CaseSentences).Refuses(OfLevel);
        promotion.MapPut("/sentences", SaveSentences.PutAsync).WithName("saveCaseSentences")
            .WithSummary("Replaces the person's own sentences for a level. Each cites evidence, and goes when that is deleted.")
            .Does(Act.Change, Resource.CaseSentences).Once().TakesBodyUpTo(ItemLimits.LargestBody)
            .RequiresRevision("* when there are none yet.").Refuses([.. OfLevel, .. OfSentences]);
    }
}
