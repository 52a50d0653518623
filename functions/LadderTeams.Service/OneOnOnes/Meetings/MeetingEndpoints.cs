using LadderTeams.Core.Assessments;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Growth;
using LadderTeams.Service.OneOnOnes.Meetings.Finding;
using LadderTeams.Service.OneOnOnes.Meetings.Focusing;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Platform.Description;
using LadderTeams.Service.Platform.SignIn.Access;
using LadderTeams.Service.Platform.Telemetry.Journeys;
using Refusal = LadderTeams.Service.Platform.Answers.Refusal;

namespace LadderTeams.Service.OneOnOnes.Meetings;

/// <summary>What a 1:1 has before it, for the view that its two people have open.</summary>
internal static class MeetingEndpoints
{
    private const string Tag = "1:1s";

    private static readonly Refusal[] OfLadder = [GrowthRefusals.Of(RefusalCodes.LevelNotSet), GrowthRefusals.Of(RefusalCodes.LadderNotFound), GrowthRefusals.Of(RefusalCodes.TooManyItems)];

    public static void MapMeetings(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/api/one-on-ones/find", FindSeries.GetAsync).WithTags(Tag).WithName("findOneOnOne")
            .WithSummary("With whom the 1:1s of a meeting in Teams, or of a series, are. Only its two people find it.")
            .Does(Act.Read, Resource.OneOnOne)
            .WithMetadata(DirectoryRefusals.Claims)
            .Refuses(Refusal.BadRequest, Refusal.NotFound, Refusal.StorageUnavailable, DirectoryRefusals.Unavailable, DirectoryRefusals.ConsentRequired);

        var person = routes.MapPerson(Tag, "/api/one-on-ones/with");
        person.MapGet("/series", ListSeries.GetAsync).WithName("listOneOnOneSeries").WithSummary("The series of the two that were turned on, now or before.")
            .Does(Act.Read, Resource.Meeting).Refuses();
        MapFocus(person.MapGroup("/focus"));
        MapMeetings(person.MapGroup("/series/{series}/meetings"));
    }

    private static void MapFocus(RouteGroupBuilder focus)
    {
        focus.MapGet("", GetFocus.GetAsync).WithName("getFocus").WithSummary("The capabilities that the two want to talk about first.")
            .Does(Act.Read, Resource.Focus).Refuses();
        focus.MapPut("", SetFocus.PutAsync).WithName("setFocus").WithSummary("Chooses what the two talk about first, three capabilities at most.")
            .Does(Act.Change, Resource.Focus).Once().RequiresRevision("* when nothing was chosen yet.")
            .Refuses([Refusal.BadRequest, Refusal.BodyTooLarge, Refusal.PreconditionRequired, GrowthRefusals.Of(RefusalCodes.Outdated), GrowthRefusals.Of(RefusalCodes.UnknownCapability), .. OfLadder]);
    }

    private static void MapMeetings(RouteGroupBuilder meetings)
    {
        meetings.MapGet("/{on}", GetMeeting.GetAsync).WithName("getMeeting").Is(Journey.MeetingOpened)
            .WithSummary("All that a 1:1 on a day has before it: prompts, talking points, actions, the notes that both read, and the caller's own.")
            .AddEndpointFilter(KnownAnswers.FilterAsync).AddEndpointFilter(SharedSeries.FilterAsync)
            .Does(Act.Read, Resource.Meeting).Refuses(Refusal.BadRequest);
        MapShared(meetings.MapGroup(""));
    }

    private static void MapShared(RouteGroupBuilder meetings)
    {
        meetings.AddEndpointFilter(SharedSeries.FilterAsync);
        meetings.MapGet("", ListMeetings.GetAsync).WithName("listMeetings").WithSummary("The meetings of a series that were held, the newest first.")
            .Does(Act.Read, Resource.Meeting).Refuses();
        meetings.MapPut("/{on}", HoldMeeting.PutAsync).WithName("holdMeeting").WithSummary("Says that the 1:1 takes place, which fixes what it asks. It may be said again.")
            .Does(Act.Change, Resource.Meeting).Once()
            .Refuses([Refusal.BadRequest, GrowthRefusals.Of(RefusalCodes.NotToday), GrowthRefusals.Of(RefusalCodes.UnknownLevel), GrowthRefusals.Of(RefusalCodes.NoPrompts), .. OfLadder]);
        meetings.MapPut("/{on}/prompts/{id}/discussed", DiscussPrompt.PutAsync).WithName("discussPrompt").Is(Journey.PromptDiscussed).WithSummary("Says that a prompt was talked through, or takes that back.")
            .Does(Act.Change, Resource.Meeting).Once().Refuses(Refusal.BadRequest, Refusal.BodyTooLarge, GrowthRefusals.Of(RefusalCodes.NotHeld));
    }
}
