using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Auditing;
using LadderTeams.Service.Growth.Meetings;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.Assessments.Notes;

internal static class ListNotes
{
    public static async Task<PersonalRead<NotesResponse>> GetAsync(HttpContext context, Subject subject, OwnNotes notes, CancellationToken cancellationToken)
    {
        context.ShowsNothingOfHers();
        return new(new([.. (await notes.ListAsync(GrowthKey.Of(subject), subject.Viewer.Id, cancellationToken)).Select(NoteResponse.Of)]));
    }
}
