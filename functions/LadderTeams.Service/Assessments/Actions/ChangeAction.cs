using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Assessments.Actions;

internal static class ChangeAction
{
    public static async Task<Results<NoContent, ProblemHttpResult>> PutAsync(
        string id, ActionWordsRequest body, HttpRequest request, HttpResponse response, Subject subject, Items<GrowthAction> actions, CancellationToken cancellationToken)
    {
        if (ItemId.From(id) is not { } named) { return WriteAnswers.NotFound; }

        if (!request.SaysWhatItSaw(out var seen)) { return WriteAnswers.SawNothing; }

        return response.Changed(await actions.ChangeAsync(
            subject, Resource.GrowthAction, seen, action => ActionRules.Change(subject.Viewer, action, body.Text ?? "", body.Due), cancellationToken, named));
    }

    /// <summary>Closes it, or opens it again.</summary>
    public static async Task<Results<NoContent, ProblemHttpResult>> MoveAsync(
        string id, ActionStateRequest body, HttpRequest request, HttpResponse response, Subject subject, Items<GrowthAction> actions, TimeProvider time,
        CancellationToken cancellationToken)
    {
        if (ItemId.From(id) is not { } named) { return WriteAnswers.NotFound; }

        if (!request.SaysWhatItSaw(out var seen)) { return WriteAnswers.SawNothing; }

        if (body.State is not { } state) { return WriteAnswers.Unreadable("Say whether it is open, done or dropped."); }

        var (day, refused) = time.TodayBy(body.On);
        if (refused is not null) { return refused.Answer(); }

        return response.Changed(await actions.ChangeAsync(
            subject, Resource.GrowthAction, seen, action => ActionRules.Move(subject.Viewer, action, state, day), cancellationToken, named));
    }

    public static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(string id, Subject subject, Items<GrowthAction> actions, CancellationToken cancellationToken)
    {
        if (ItemId.From(id) is not { } named) { return TypedResults.NoContent(); }

        var done = await actions.RemoveAsync(subject, Resource.GrowthAction, action => ActionRules.Remove(subject.Viewer, action), cancellationToken, named);
        return done.IsDone ? TypedResults.NoContent() : done.Refusal.Answer();
    }
}
