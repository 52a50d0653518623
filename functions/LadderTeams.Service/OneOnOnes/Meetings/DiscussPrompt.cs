using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Meetings;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.OneOnOnes.Meetings;

internal static class DiscussPrompt
{
    /// <param name="id">The prompt's.</param>
    public static async Task<Results<NoContent, ProblemHttpResult>> PutAsync(
        string series, DateOnly on, string id, PromptDiscussedRequest body, Subject subject, GrowthStore store, CancellationToken cancellationToken)
    {
        if (body.IsDiscussed is not { } isDiscussed) { return WriteAnswers.Unreadable("Say whether it was talked through."); }

        var marked = await store.ChangeAsync(subject, page => Mark(page, series, on, id, isDiscussed), cancellationToken);
        return marked.IsDone ? TypedResults.NoContent() : marked.Refusal.Answer();
    }

    private static Result<Decision<Meeting>> Mark(GrowthPage page, string series, DateOnly on, string id, bool isDiscussed)
    {
        if (MeetingRows.Find(page, series, on) is not { } row) { return new Refusal(RefusalCodes.NotHeld); }

        var meeting = MeetingRows.Read(row);
        if (meeting.Marked(id, isDiscussed) is not { } marked) { return new Refusal(RefusalCodes.NotFound); }

        return new Decision<Meeting>(marked, marked == meeting ? null
            : new GrowthChange(new Audited(Act.Change, Resource.Meeting, MeetingRows.NameOf(meeting))).Replacing(row, MeetingRows.Write(page.Key, marked)));
    }
}
