using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Assessments.Actions;

internal static class AddPoint
{
    public static async Task<Results<Created<WrittenResponse>, ProblemHttpResult>> PostAsync(
        PointRequest body, HttpResponse response, Subject subject, Items<TalkingPoint> points, TimeProvider time, CancellationToken cancellationToken)
    {
        var (day, refused) = time.TodayBy(body.On);
        if (refused is not null) { return refused.Answer(); }

        var point = ActionRules.Raise(subject.Viewer, NewId.For(response.HttpContext), body.Text ?? "", day);
        return point.IsDone
            ? response.Created(subject, "talking-points", await points.AddAsync(subject, Resource.TalkingPoint, point.Value, cancellationToken, point.Value.Id.Value))
            : point.Refusal.Answer();
    }
}
