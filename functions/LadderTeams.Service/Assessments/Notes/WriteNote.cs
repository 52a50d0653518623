using LadderTeams.Core.Assessments;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Assessments.Notes;

internal static class WriteNote
{
    public static async Task<Results<Created<WrittenResponse>, ProblemHttpResult>> PostAsync(
        NoteRequest body, HttpResponse response, Subject subject, OwnNotes notes, CancellationToken cancellationToken)
    {
        var text = WrittenText.ParseRequired(body.Text);
        return text.IsDone ? response.Created(subject, "notes", await notes.AddAsync(subject, NewId.For(response.HttpContext), text.Value, cancellationToken)) : text.Refusal.Answer();
    }

    public static async Task<Results<NoContent, ProblemHttpResult>> PutAsync(
        string id, NoteRequest body, HttpRequest request, HttpResponse response, Subject subject, OwnNotes notes, CancellationToken cancellationToken)
    {
        if (ItemId.From(id) is not { } named) { return WriteAnswers.NotFound; }

        if (!request.SaysWhatItSaw(out var seen)) { return WriteAnswers.SawNothing; }

        var text = WrittenText.ParseRequired(body.Text);
        return text.IsDone ? response.Changed(await notes.ChangeAsync(subject, named, seen, text.Value, cancellationToken)) : text.Refusal.Answer();
    }

    public static async Task<NoContent> DeleteAsync(string id, Subject subject, OwnNotes notes, CancellationToken cancellationToken)
    {
        if (ItemId.From(id) is { } named) { await notes.DeleteAsync(subject, named, cancellationToken); }

        return TypedResults.NoContent();
    }
}
