using LadderTeams.Core.Assessments;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Description;
using LadderTeams.Service.Platform.SignIn.Access;
using Refusal = LadderTeams.Service.Platform.Answers.Refusal;

namespace LadderTeams.Service.Assessments.Actions;

/// <summary>What a person and her manager agreed to do, and what they want to talk about.</summary>
internal static class ActionEndpoints
{
    private static readonly Refusal[] OfWords =
        [Refusal.BadRequest, Refusal.BodyTooLarge, .. new[] { RefusalCodes.TextMissing, RefusalCodes.TextTooLong, RefusalCodes.TextNotUnicode, RefusalCodes.TooManyItems }.Select(GrowthRefusals.Of)];

    private static readonly Refusal[] OfChanges = [Refusal.BadRequest, Refusal.NotFound, Refusal.PreconditionRequired, GrowthRefusals.Of(RefusalCodes.Outdated)];

    public static void MapActions(this IEndpointRouteBuilder routes)
    {
        var person = routes.MapPerson("Actions");
        MapActions(person.MapGroup("/actions"));
        MapPoints(person.MapGroup("/talking-points"));
    }

    private static void MapActions(RouteGroupBuilder actions)
    {
        actions.MapGet("", ListActions.GetAsync).WithName("listActions")
            .WithSummary("What the two agreed to do: all of it, or what a 1:1 on a day has before it.")
            .Does(Act.Read, Resource.GrowthAction).Refuses(Refusal.BadRequest);
        actions.MapPost("", AddAction.PostAsync).WithName("addAction")
            .WithSummary("Adds an action, for the person or her manager to do.")
            .Does(Act.Add, Resource.GrowthAction).Once().Refuses([.. OfWords, GrowthRefusals.Of(RefusalCodes.NoManager), GrowthRefusals.Of(RefusalCodes.NotToday)]);
        actions.MapPut("/{id}", ChangeAction.PutAsync).WithName("changeAction")
            .WithSummary("Rewords an open action and says anew when it is due.")
            .Does(Act.Change, Resource.GrowthAction).Once().RequiresRevision().Refuses([.. OfWords, .. OfChanges, GrowthRefusals.Of(RefusalCodes.AlreadyClosed)]);
        actions.MapPut("/{id}/state", ChangeAction.MoveAsync).WithName("moveAction")
            .WithSummary("Closes an action, or opens it again. What is open goes from meeting to meeting.")
            .Does(Act.Change, Resource.GrowthAction).Once().RequiresRevision()
            .Refuses([.. OfChanges, GrowthRefusals.Of(RefusalCodes.AlreadyClosed), GrowthRefusals.Of(RefusalCodes.NotToday)]);
        actions.MapDelete("/{id}", ChangeAction.DeleteAsync).WithName("deleteAction")
            .WithSummary("Deletes an action that is closed. What is gone already stays gone.")
            .Does(Act.Change, Resource.GrowthAction).Once().Refuses(GrowthRefusals.Of(RefusalCodes.StillOpen));
    }

    private static void MapPoints(RouteGroupBuilder points)
    {
        points.MapGet("", ListPoints.GetAsync).WithName("listTalkingPoints")
            .WithSummary("What the two want to talk about: all of it, or the agenda of a day.")
            .Does(Act.Read, Resource.TalkingPoint).Refuses(Refusal.BadRequest);
        points.MapPost("", AddPoint.PostAsync).WithName("addTalkingPoint")
            .WithSummary("Puts something on the agenda.")
            .Does(Act.Add, Resource.TalkingPoint).Once().Refuses([.. OfWords, GrowthRefusals.Of(RefusalCodes.NotToday)]);
        points.MapPut("/{id}", ChangePoint.PutAsync).WithName("changeTalkingPoint")
            .WithSummary("Rewords a talking point of one's own.")
            .Does(Act.Change, Resource.TalkingPoint).Once().RequiresRevision().Refuses([.. OfWords, .. OfChanges]);
        points.MapPut("/{id}/discussed", ChangePoint.DiscussAsync).WithName("discussTalkingPoint")
            .WithSummary("Says that a talking point was talked through, or puts it back on the agenda.")
            .Does(Act.Change, Resource.TalkingPoint).Once().RequiresRevision().Refuses([.. OfChanges, GrowthRefusals.Of(RefusalCodes.NotToday)]);
        points.MapDelete("/{id}", ChangePoint.DeleteAsync).WithName("deleteTalkingPoint")
            .WithSummary("Deletes a talking point that was talked through, or one's own. What is gone already stays gone.")
            .Does(Act.Change, Resource.TalkingPoint).Once().Refuses(GrowthRefusals.Of(RefusalCodes.StillOpen));
    }
}
