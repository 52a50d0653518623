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
    }
}
