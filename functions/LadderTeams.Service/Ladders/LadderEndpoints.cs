using LadderTeams.Core.Privacy;
using LadderTeams.Service.Ladders.Comparing;
using LadderTeams.Service.Ladders.Reading;
using LadderTeams.Service.Ladders.Searching;
using LadderTeams.Service.Ladders.Versions;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Description;
using LadderTeams.Service.Platform.SignIn.Access;
using LadderTeams.Service.Platform.Telemetry.Journeys;
using static LadderTeams.Service.Ladders.LadderRefusals;

namespace LadderTeams.Service.Ladders;

/// <summary>Reading, searching, comparing and publishing ladders.</summary>
internal static class LadderEndpoints
{
    public static void MapLadders(this IEndpointRouteBuilder routes)
    {
        var api = routes.MapGroup("/api").WithTags("Ladders").WithMetadata(new RefusalsOfEndpoint([Refusal.StorageUnavailable])).Does(Act.Read, Resource.Ladder);

        api.MapGet("/ladders", GetLadders.GetAsync).WithName("listLadders")
            .WithSummary("The ladders, with their levels and capabilities.")
            .Refuses();
        api.MapGet("/ladders/{ladder}", GetLadder.GetAsync).WithName("getLadder")
            .WithSummary("One ladder, with its rating scale, its guides and how much of its sources is understood.")
            .Refuses(LadderNotFound, VersionNotFound);
        api.MapGet("/ladders/{ladder}/levels/{level}", GetLevel.GetAsync).WithName("getLevel").Is(Journey.LevelRead)
            .WithSummary("All that holds at a level, inherited statements among it.")
            .Refuses(LadderNotFound, VersionNotFound, LevelNotFound);
        api.MapGet("/ladders/{ladder}/compare", CompareLevels.GetAsync).WithName("compareLevels").Is(Journey.LevelsCompared)
            .WithSummary("What changes from one level to another.")
            .RequiresQuery("from", "to").Refuses(LevelMissing, SameLevel, LadderNotFound, VersionNotFound, LevelNotFound);
        api.MapGet("/search", Search.GetAsync).WithName("search").Is(Journey.Searched)
            .WithSummary("Finds statements by their words, best first.")
            .RequiresQuery("q").AddOpenApiOperationTransformer(SearchLimits.DescribeAsync)
            .Refuses(QueryMissing, QueryTooLong, PageOutOfRange, LadderNotFound, LevelNotFound, CapabilityNotFound);
        routes.MapVersions();
    }
}
