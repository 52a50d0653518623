using LadderTeams.Core.Assessments;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Description;
using LadderTeams.Service.Platform.Limits;
using LadderTeams.Service.Platform.SignIn.Access;
using Refusal = LadderTeams.Service.Platform.Answers.Refusal;

namespace LadderTeams.Service.Assessments.Notes;

/// <summary>What somebody keeps for herself about a person. Everybody gets her own, and hears nothing of others.</summary>
internal static class NoteEndpoints
{
    private static readonly Refusal[] OfWords =
        [Refusal.BadRequest, Refusal.BodyTooLarge, .. new[] { RefusalCodes.TextMissing, RefusalCodes.TextTooLong, RefusalCodes.TextNotUnicode, RefusalCodes.TooManyItems }.Select(GrowthRefusals.Of)];

    private static readonly Refusal[] OfChanges = [Refusal.BadRequest, Refusal.NotFound, Refusal.PreconditionRequired, GrowthRefusals.Of(RefusalCodes.Outdated)];

    private static readonly Refusal[] OfSharing = [Refusal.BodyTooLarge, GrowthRefusals.Of(RefusalCodes.TooManyItems), GrowthRefusals.Of(RefusalCodes.NoManager)];

    public static void MapNotes(this IEndpointRouteBuilder routes)
    {
        var notes = routes.MapPerson("Notes").MapGroup("/notes");
        notes.MapGet("", ListNotes.GetAsync).WithName("listNotes")
            .WithSummary("The caller's own notes about a person.")
            .Does(Act.Read, Resource.Note).Refuses();
        notes.MapPost("", WriteNote.PostAsync).WithName("addNote")
            .WithSummary("Writes a note that nobody else ever reads.")
            .Does(Act.Add, Resource.Note).Once().TakesBodyUpTo(ItemLimits.LargestBody).Refuses(OfWords);
        notes.MapPut("/{id}", WriteNote.PutAsync).WithName("changeNote")
            .WithSummary("Rewords a note of one's own.")
            .Does(Act.Change, Resource.Note).Once().TakesBodyUpTo(ItemLimits.LargestBody).RequiresRevision()
            .Refuses([.. OfWords, Refusal.NotFound, Refusal.PreconditionRequired, GrowthRefusals.Of(RefusalCodes.Outdated)]);
        notes.MapDelete("/{id}", WriteNote.DeleteAsync).WithName("deleteNote")
            .WithSummary("Deletes a note of one's own. What is gone already stays gone.")
            .Does(Act.Change, Resource.Note).Once().Refuses();
        MapShared(routes.MapPerson("Notes"));
    }

    private static void MapShared(RouteGroupBuilder person)
    {
        person.MapPut("/notes/{id}/visibility", WriteSharedNote.MoveAsync).WithName("shareNote")
            .WithSummary("Shows a note of one's own to the other of the two, or takes it back.")
            .Does(Act.Change, Resource.SharedNote).Once().RequiresRevision().Refuses([.. OfChanges, .. OfSharing]);
        var notes = person.MapGroup("/shared-notes");
        notes.MapGet("", ListSharedNotes.GetAsync).WithName("listSharedNotes")
            .WithSummary("The notes that a person and her manager both read.")
            .Does(Act.Read, Resource.SharedNote).Refuses();
        notes.MapPost("", WriteSharedNote.PostAsync).WithName("addSharedNote")
            .WithSummary("Writes a note that both read.")
            .Does(Act.Add, Resource.SharedNote).Once().TakesBodyUpTo(ItemLimits.LargestBody).Refuses([.. OfWords, GrowthRefusals.Of(RefusalCodes.NoManager)]);
        notes.MapPut("/{id}", WriteSharedNote.PutAsync).WithName("changeSharedNote")
            .WithSummary("Rewords a note of one's own that both read.")
            .Does(Act.Change, Resource.SharedNote).Once().TakesBodyUpTo(ItemLimits.LargestBody).RequiresRevision().Refuses([.. OfWords, .. OfChanges]);
        notes.MapDelete("/{id}", WriteSharedNote.DeleteAsync).WithName("deleteSharedNote")
            .WithSummary("Deletes a note of one's own that both read.")
            .Does(Act.Change, Resource.SharedNote).Once().RequiresRevision().Refuses(OfChanges);
    }
}
