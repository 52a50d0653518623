using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Assessments.Actions;

internal static class ChangePoint
{
    public static async Task<Results<NoContent, ProblemHttpResult>> PutAsync(
        string id, PointWordsRequest body, HttpRequest request, HttpResponse response, Subject subject, Items<TalkingPoint> points, CancellationToken cancellationToken)
    {
        if (ItemId.From(id) is not { } named) { return WriteAnswers.NotFound; }

        if (!request.SaysWhatItSaw(out var seen)) { return WriteAnswers.SawNothing; }

        return response.Changed(await points.ChangeAsync(
            subject, Resource.TalkingPoint, seen, point => ActionRules.Reword(subject.Viewer, point, body.Text ?? ""), cancellationToken, named));
    }

    /// <summary>Says that it was talked through, or puts it back on the agenda.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> DiscussAsync(
        string id, PointDiscussedRequest body, HttpRequest request, HttpResponse response, Subject subject, Items<TalkingPoint> points, TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (ItemId.From(id) is not { } named) { return WriteAnswers.NotFound; }

        if (!request.SaysWhatItSaw(out var seen)) { return WriteAnswers.SawNothing; }

        if (body.IsDiscussed is not { } isDiscussed) { return WriteAnswers.Unreadable("Say whether it was talked through."); }

        var (day, refused) = time.TodayBy(body.On);
        if (refused is not null) { return refused.Answer(); }

        return response.Changed(await points.ChangeAsync(
            subject, Resource.TalkingPoint, seen, point => ActionRules.Discuss(subject.Viewer, point, isDiscussed, day), cancellationToken, named));
    }

    public static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(string id, Subject subject, Items<TalkingPoint> points, CancellationToken cancellationToken)
    {
        if (ItemId.From(id) is not { } named) { return TypedResults.NoContent(); }

        var done = await points.RemoveAsync(subject, Resource.TalkingPoint, point => ActionRules.Remove(subject.Viewer, point), cancellationToken, named);
        return done.IsDone ? TypedResults.NoContent() : done.Refusal.Answer();
    }
}
