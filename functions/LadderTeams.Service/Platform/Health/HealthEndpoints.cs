using LadderTeams.Core.Privacy;
using LadderTeams.Service.Platform.SignIn.Access;
using LadderTeams.Service.Platform.Answers;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LadderTeams.Service.Platform.Health;

/// <summary>For a monitor: whether the process is up, whether it can do its work, and for admins why not.</summary>
internal static class HealthEndpoints
{
    private const string Tag = "Health";

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        var health = routes.MapGroup("/api/health").WithTags(Tag);
        health.AddEndpointFilter(NotKeptAsync);
        health.MapGet("", Live).WithName("getHealth").WithSummary("Whether the service is up.").Does(Act.Read, Resource.Service).Refuses();
        health.MapGet("/ready", ReadyAsync).WithName("getReadiness").WithSummary("Whether the service can do its work, and on whom it waits.")
            .Does(Act.Read, Resource.Service).Produces<ReadinessResponse>().Produces<ReadinessResponse>(StatusCodes.Status503ServiceUnavailable).Refuses();
        health.MapGet("/dependencies", DependenciesAsync).WithName("getDependencies").WithSummary("How those do that the service depends on, since when, and in numbers.")
            .Does(Act.Read, Resource.ServiceHealth).Refuses();
    }

    private static Ok<HealthResponse> Live() => TypedResults.Ok(new HealthResponse(HealthStatus.Healthy));

    private static async Task<JsonHttpResult<ReadinessResponse>> ReadyAsync(Readiness readiness, CancellationToken cancellationToken)
    {
        var report = await readiness.ReadAsync(cancellationToken);
        var words = report.Dependencies.Select(dependency => new DependencyWord(dependency.Name, dependency.Status)).ToList();
        return TypedResults.Json(new ReadinessResponse(report.Status, words), HealthJson.Written.ReadinessResponse, statusCode: report.Status is HealthStatus.Unhealthy ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK);
    }

    private static async Task<Ok<DependenciesResponse>> DependenciesAsync(Readiness readiness, CancellationToken cancellationToken)
    {
        var report = await readiness.ReadAsync(cancellationToken);
        return TypedResults.Ok(new DependenciesResponse(report.Status, report.AsOf, [.. report.Dependencies.Select(DependencyResponse.Of)]));
    }

    private static ValueTask<object?> NotKeptAsync(EndpointFilterInvocationContext invocation, EndpointFilterDelegate next)
    {
        invocation.HttpContext.Response.Headers.CacheControl = "no-store";
        return next(invocation);
    }
}
