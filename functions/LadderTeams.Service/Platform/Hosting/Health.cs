using LadderTeams.Core.Privacy;
using System.Text.Json.Serialization;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.SignIn.Access;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Platform.Hosting;

internal static class Health
{
    public static void MapHealth(this IEndpointRouteBuilder routes) =>
        routes.MapGet("/api/health", Report).WithName("getHealth").WithTags("Health")
            .WithSummary("Whether the service is up.").Does(Act.Read, Resource.Service).Refuses();

    private static Ok<HealthResponse> Report(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        return TypedResults.Ok(new HealthResponse(HealthStatus.Healthy));
    }
}

internal enum HealthStatus
{
    Healthy,
}

internal sealed record HealthResponse(HealthStatus Status);

[JsonSourceGenerationOptions(GenerationMode = JsonSourceGenerationMode.Metadata)]
[JsonSerializable(typeof(HealthResponse))]
internal sealed partial class HealthJson : JsonSerializerContext;
