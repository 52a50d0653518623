using LadderTeams.Core.Privacy;
using LadderTeams.Service.Growth;
using LadderTeams.Service.OneOnOnes.Health;
using LadderTeams.Service.OneOnOnes.Meetings;
using LadderTeams.Service.OneOnOnes.Notifications;
using LadderTeams.Service.OneOnOnes.OwnCalendar;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Platform.SignIn.Access;

namespace LadderTeams.Service.OneOnOnes;

/// <summary>1:1s of a manager and her reports: prompts in their invites, and their live agendas.</summary>
internal static class OneOnOneEndpoints
{
    private static readonly Refusal[] OfCalendar =
        [OneOnOneRefusals.CalendarUnavailable, OneOnOneRefusals.NoMailbox, DirectoryRefusals.Unavailable, DirectoryRefusals.ConsentRequired, Refusal.StorageUnavailable];

    private static readonly Refusal[] OfWishes = [Refusal.BadRequest, Refusal.NotFound, OneOnOneRefusals.NotOneOnOne, OneOnOneRefusals.NoLinks];

    public static void MapOneOnOnes(this IEndpointRouteBuilder routes)
    {
        var own = routes.MapGroup("/api/one-on-ones").WithTags("1:1s");
        var calendar = own.MapGroup("").WithMetadata(new RefusalsOfEndpoint(OfCalendar), DirectoryRefusals.Claims, OneOnOneRefusals.Reason);
        calendar.MapGet("", ListOwnSeries.GetAsync).WithName("listOwnSeries")
            .WithSummary("The recurring 1:1s in the calendar of who asks, and what became of those that she turned on.")
            .Does(Act.Read, Resource.OwnCalendar).Refuses();
        calendar.MapGet("/invited", ListInvitedSeries.GetAsync).WithName("listInvitedSeries")
            .WithSummary("When the series meet next that were turned on with who asks, by her own calendar.")
            .Does(Act.Read, Resource.OwnCalendar).Refuses();
        calendar.MapPost("/opened", FindOpened.PostAsync).WithName("findOpenedMeeting")
            .WithSummary("The series that a meeting may be of which who asks has open in Outlook, whether or not they are 1:1s. Nothing is stored.")
            .Does(Act.Read, Resource.OwnCalendar).Refuses(Refusal.BadRequest, Refusal.BodyTooLarge);
        calendar.MapGet("/{series}/prompts", GetNextPrompts.GetAsync).WithName("getNextPrompts")
            .WithSummary("What the next meeting of a 1:1 would ask by what is known now, whether or not it was turned on.")
            .Does(Act.Read, Resource.OwnCalendar).Refuses(Refusal.NotFound, OneOnOneRefusals.NotOneOnOne);
        calendar.MapGet("/{series}/invite", PreviewInvite.GetAsync).WithName("previewInvite")
            .WithSummary("What would be written into the invite, and how many mails that sends. Nothing is written.")
            .Does(Act.Read, Resource.OwnCalendar).Refuses(OfWishes);
        calendar.MapPut("/{series}/invite", ChangeInvite.PutAsync).WithName("changeInvite")
            .WithSummary("Puts prompts into the invite of a series, or takes them out. The invited get a mail about it.")
            .Does(Act.Change, Resource.OwnCalendar).Once().Refuses([.. OfWishes, OneOnOneRefusals.ChangedElsewhere]);
        own.MapGet("/health", GetCalendarHealth.GetAsync).WithName("getCalendarHealth")
            .WithSummary("How well calendars are followed, in numbers.")
            .Does(Act.Read, Resource.CalendarHealth).Refuses(Refusal.StorageUnavailable);
        routes.MapMeetings();
        routes.MapNotifications();
    }
}
