using LadderTeams.Core.Assessments;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Description;
using LadderTeams.Service.Platform.Limits;
using LadderTeams.Service.Platform.SignIn.Access;
using LadderTeams.Service.Platform.Telemetry.Journeys;
using Refusal = LadderTeams.Service.Platform.Answers.Refusal;

namespace LadderTeams.Service.Assessments.Evidence;

/// <summary>What shows how a person works. She alone writes it; her manager reads what she shares.</summary>
internal static class EvidenceEndpoints
{
    private static readonly Refusal[] OfWords =
    [
        Refusal.BadRequest, Refusal.BodyTooLarge,
        .. new[]
        {
            RefusalCodes.TextMissing, RefusalCodes.TextTooLong, RefusalCodes.TextNotUnicode, RefusalCodes.LinkInvalid, RefusalCodes.DateInFuture, RefusalCodes.TooManyItems,
            RefusalCodes.UnknownStatement,
        }.Select(GrowthRefusals.Of),
    ];

    private static readonly Refusal[] OfChanges = [Refusal.NotFound, Refusal.PreconditionRequired, GrowthRefusals.Of(RefusalCodes.Outdated)];

    public static void MapEvidence(this IEndpointRouteBuilder routes)
    {
        var evidence = routes.MapPerson("Evidence").MapGroup("/evidence");
        evidence.MapGet("", ListEvidence.GetAsync).WithName("listEvidence")
            .WithSummary("A person's evidence, the newest first: all of it for herself, what is shared for her manager.")
            .Does(Act.Read, Resource.Evidence).Refuses(Refusal.PageOutOfRange);
        evidence.MapGet("/{id}", GetEvidence.GetAsync).WithName("getEvidence")
            .WithSummary("One piece of evidence.")
            .Does(Act.Read, Resource.Evidence).Refuses(Refusal.NotFound);
        evidence.MapPost("", AddEvidence.PostAsync).WithName("addEvidence").Is(Journey.EvidenceAdded)
            .WithSummary("Adds a piece of evidence.")
            .Does(Act.Add, Resource.Evidence).Once().TakesBodyUpTo(ItemLimits.LargestBody).Refuses(OfWords);
        evidence.MapPut("/{id}", ChangeEvidence.PutAsync).WithName("changeEvidence")
            .WithSummary("Replaces what a piece of evidence says, at the revision that If-Match names.")
            .Does(Act.Change, Resource.Evidence).Once().TakesBodyUpTo(ItemLimits.LargestBody).RequiresRevision().Refuses([.. OfWords, .. OfChanges]);
        evidence.MapPut("/{id}/visibility", ShareEvidence.PutAsync).WithName("shareEvidence")
            .WithSummary("Shows a piece of evidence to the manager, or takes it back.")
            .Does(Act.Change, Resource.Evidence).Once().RequiresRevision().Refuses([Refusal.BadRequest, .. OfChanges]);
        evidence.MapDelete("/{id}", DeleteEvidence.DeleteAsync).WithName("deleteEvidence")
            .WithSummary("Deletes a piece of evidence and the sentences that cite it. What is gone already stays gone.")
            .Does(Act.Change, Resource.Evidence).Once().Refuses();
    }
}
