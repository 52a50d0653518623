using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Assessments.Notes;

internal static class WriteSharedNote
{
    public static async Task<Results<Created<WrittenResponse>, ProblemHttpResult>> PostAsync(
        NoteRequest body, HttpResponse response, Subject subject, IManagerOf managers, Items<SharedNote> notes, CancellationToken cancellationToken)
    {
        var manager = await managers.FindCurrentAsync(subject, cancellationToken);
        var note = WrittenText.ParseRequired(body.Text).Then<SharedNote>(text => SharedNote.Write(subject.Viewer, NewId.For(response.HttpContext), manager, text));
        return note.IsDone
            ? response.Created(subject, "shared-notes", await notes.AddAsync(subject, Resource.SharedNote, note.Value, cancellationToken, note.Value.Id.Value))
            : note.Refusal.Answer();
    }

    public static async Task<Results<NoContent, ProblemHttpResult>> PutAsync(
        string id, NoteRequest body, HttpRequest request, HttpResponse response, Subject subject, Items<SharedNote> notes, CancellationToken cancellationToken)
    {
        if (ItemId.From(id) is not { } named) { return WriteAnswers.NotFound; }

        if (!request.SaysWhatItSaw(out var seen)) { return WriteAnswers.SawNothing; }

        return response.Changed(await notes.ChangeAsync(
            subject, Resource.SharedNote, seen, note => WrittenText.ParseRequired(body.Text).Then<SharedNote>(text => note.Reword(subject.Viewer, text)), cancellationToken, named));
    }

    /// <summary>Shows a note of the caller's own to the other, or takes it back.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> MoveAsync(
        string id, NoteVisibilityRequest body, HttpRequest request, HttpResponse response, Subject subject, IManagerOf managers, SharedNotes notes, CancellationToken cancellationToken)
    {
        if (ItemId.From(id) is not { } named) { return WriteAnswers.NotFound; }

        if (!request.SaysWhatItSaw(out var seen)) { return WriteAnswers.SawNothing; }

        return body.Visibility switch
        {
            NoteVisibility.Shared => response.Changed(await notes.ShareAsync(subject, named, seen, await managers.FindCurrentAsync(subject, cancellationToken), cancellationToken)),
            NoteVisibility.Private => response.Changed(await notes.TakeBackAsync(subject, named, seen, cancellationToken)),
            _ => WriteAnswers.Unreadable("Say who may read it."),
        };
    }

    public static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(
        string id, HttpRequest request, HttpResponse response, Subject subject, SharedNotes notes, CancellationToken cancellationToken)
    {
        if (ItemId.From(id) is not { } named) { return WriteAnswers.NotFound; }

        return request.SaysWhatItSaw(out var seen) ? response.Changed(await notes.DeleteAsync(subject, named, seen, cancellationToken)) : WriteAnswers.SawNothing;
    }
}
