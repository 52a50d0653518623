using LadderTeams.Core.Assessments;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Growth;
using LadderTeams.Service.People.Levels;
using LadderTeams.Service.People.Reading;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Platform.Description;
using LadderTeams.Service.Platform.SignIn.Access;
using Refusal = LadderTeams.Service.Platform.Answers.Refusal;

namespace LadderTeams.Service.People;

/// <summary>Who people are, who manages whom, and at which level each is.</summary>
internal static class PeopleEndpoints
{
    private const string Tag = "People";

    public static void MapPeople(this IEndpointRouteBuilder routes)
    {
        var me = routes.MapGroup("/api/people/me").WithTags(Tag).Does(Act.Read, Resource.OwnProfile)
            .WithMetadata(new RefusalsOfEndpoint([Refusal.StorageUnavailable, DirectoryRefusals.ConsentRequired]), DirectoryRefusals.Claims);
        me.MapGet("", GetMe.GetAsync).WithName("getMe").WithSummary("Who is signed in, her level, and who manages her as far as that is known.").Refuses();
        me.MapGet("/reports", GetReports.GetAsync).WithName("listReports").WithSummary("Whom the one who is signed in manages, and at which levels they are.")
            .Refuses(DirectoryRefusals.Unavailable);

        var person = routes.MapPerson(Tag);
        person.MapGet("", GetProfile.GetAsync).WithName("getPerson").WithSummary("Who a person is, her level, and who manages her as far as that is known.")
            .Does(Act.Read, Resource.Profile).Refuses();
        person.MapGet("/level", GetPersonLevel.GetAsync).WithName("getPersonLevel").WithSummary("At which level a person is, and who set it when.")
            .Does(Act.Read, Resource.Level).Refuses();
        person.MapPut("/level", SetPersonLevel.PutAsync).WithName("setPersonLevel").WithSummary("Sets at which level a person is, since a day.")
            .Does(Act.Change, Resource.Level).Once().RequiresRevision("* when none was set yet.")
            .Refuses([Refusal.PreconditionRequired, .. RefusalsOfLevel]);
    }

    private static IEnumerable<Refusal> RefusalsOfLevel =>
        new[] { RefusalCodes.UnknownLadder, RefusalCodes.UnknownLevel, RefusalCodes.UnknownTrack, RefusalCodes.SinceOutOfRange, RefusalCodes.LevelConflict, RefusalCodes.TooManyItems }.Select(GrowthRefusals.Of);
}
