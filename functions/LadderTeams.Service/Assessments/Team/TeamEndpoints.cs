using LadderTeams.Core.Privacy;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Platform.SignIn.Access;

namespace LadderTeams.Service.Assessments.Team;

internal static class TeamEndpoints
{
    public static void MapTeam(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/people/me/team", GetTeam.GetAsync).WithName("getTeam").WithTags("People")
            .WithSummary("The asker's own reports by capability and level: what the latest round says that both sides have submitted.")
            .Does(Act.Read, Resource.Team).Refuses(Refusal.StorageUnavailable, DirectoryRefusals.Unavailable, DirectoryRefusals.ConsentRequired).WithMetadata(DirectoryRefusals.Claims);

    public static void AddTeam(this IServiceCollection services) =>
        services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Add(TeamJson.Default));
}
