using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Actions;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Items;
using LadderTeams.Service.Platform.Callers;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Assessments.Actions;

internal static class AddAction
{
    public static async Task<Results<Created<WrittenResponse>, ProblemHttpResult>> PostAsync(
        ActionRequest body, HttpResponse response, Subject subject, IManagerOf managers, Items<GrowthAction> actions, TimeProvider time, CancellationToken cancellationToken)
    {
        var (day, refused) = time.TodayBy(body.On);
        if (refused is not null) { return refused.Answer(); }

        var manager = body.Owner is Participant.Manager ? await managers.FindCurrentAsync(subject, cancellationToken) : null;
        var owner = body.Owner is Participant.Manager ? manager : subject.Id;
        if (owner is null) { return new Refusal(RefusalCodes.NoManager).Answer(); }

        var action = ActionRules.Raise(subject.Viewer, NewId.For(response.HttpContext), owner, manager, body.Text ?? "", body.Due, day);
        return action.IsDone
            ? response.Created(subject, "actions", await actions.AddAsync(subject, Resource.GrowthAction, action.Value, cancellationToken, action.Value.Id.Value))
            : action.Refusal.Answer();
    }
}
