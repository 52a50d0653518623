using LadderTeams.Service.Growth.Meetings;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.Assessments.Notes;

internal static class ListSharedNotes
{
    public static async Task<PersonalRead<SharedNotesResponse>> GetAsync(Subject subject, SharedNotes notes, CancellationToken cancellationToken) =>
        new(new([.. (await notes.ListAsync(subject, cancellationToken)).Select(SharedNoteResponse.Of)]));
}
