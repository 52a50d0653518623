using System.Text.Json;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Hosting;
using LadderTeams.Service.Platform.Limits;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Platform.Triggers;

/// <summary>Takes the calls of the Functions host, each at <c>POST /{FunctionName}</c>. Without that host there is nothing at these addresses.</summary>
internal static class TriggerEndpoints
{
    /// <summary>A queue message has at most 64 KiB, and the host escapes it twice.</summary>
    private const int LargestCall = 512 * 1024;

    public static void MapTriggers(this IEndpointRouteBuilder routes)
    {
        var services = routes.ServiceProvider;
        if (!services.GetRequiredService<IConfiguration>().IsUnderFunctionsHost()) { return; }

        foreach (var trigger in services.GetServices<Trigger>())
        {
            routes.MapPost($"/{trigger.Name}", (HttpContext context, ITriggers triggers) => RunAsync(trigger.Name, context, triggers))
                .TakesBodyUpTo(LargestCall).ExcludeFromDescription();
        }
    }

    /// <summary>
    /// Never without a body: the host waits for one. What fails is not caught, so that the host sees no success and tries again.
    /// </summary>
    private static async Task<Results<JsonHttpResult<TriggerReply>, ProblemHttpResult>> RunAsync(string name, HttpContext context, ITriggers triggers)
    {
        if (await ReadAsync(context) is not { } call) { return Refusal.BadRequest.With(null); }

        return TypedResults.Json(await triggers.RunAsync(name, call, context.RequestAborted), TriggerJson.Default.TriggerReply);
    }

    /// <summary>Null for what is no JSON.</summary>
    private static async Task<JsonElement?> ReadAsync(HttpContext context)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(context.Request.Body, cancellationToken: context.RequestAborted);
            return document.RootElement.Clone();
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
