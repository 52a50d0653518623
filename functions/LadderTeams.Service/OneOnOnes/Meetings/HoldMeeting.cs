using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Meetings;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.OneOnOnes.Prompts;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.OneOnOnes.Meetings;

internal static class HoldMeeting
{
    /// <summary>Fixes what it asks. What is held already stays as it is.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> PutAsync(
        string series, DateOnly on, Subject subject, GrowthStore store, ILadderCatalog catalog, TimeProvider time, CancellationToken cancellationToken)
    {
        var (ladders, day) = (await catalog.GetAllAsync(subject.TenantId, cancellationToken), time.TodayBy(on));
        var held = await store.ChangeAsync<Meeting>(
            subject,
            page => MeetingRows.Find(page, series, on) is { } row ? new Decision<Meeting>(MeetingRows.Read(row), null)
                : day.Refused is { } refused ? refused
                : PersonPrompts.Choose(page, ladders, series, on).Then(agenda => Hold(page, agenda.At(series, on))),
            cancellationToken);
        return held.IsDone ? TypedResults.NoContent() : held.Refusal.Answer();
    }

    private static Result<Decision<Meeting>> Hold(GrowthPage page, Meeting meeting)
    {
        var row = MeetingRows.Write(page.Key, meeting);
        return page.HasRoomFor(row, null)
            ? new Decision<Meeting>(meeting, new GrowthChange(new Audited(Act.Change, Resource.Meeting, MeetingRows.NameOf(meeting))).Adding(row))
            : new Refusal(RefusalCodes.TooManyItems);
    }
}
