using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Service.Platform.Triggers;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Local.Tests.OneOnOnes.Simulation;

/// <summary>The functions that follow calendars, run as timers and queues would, one message after the other.</summary>
internal static class CalendarFunctions
{
    public const string Night = "PlanCalendars", Minute = "WakeCalendars";

    /// <summary>Runs a function and those that it has messages for.</summary>
    /// <returns>How many messages there were.</returns>
    public static async Task<int> RunAsync(IServiceProvider services, string function, JsonNode? message = null)
    {
        var call = new JsonObject { ["Data"] = new JsonObject { ["it"] = message ?? new JsonObject() }, ["Metadata"] = new JsonObject() };
        var reply = await services.GetRequiredService<ITriggers>().RunAsync(function, JsonSerializer.SerializeToElement(call), CancellationToken.None);
        var count = 0;
        foreach (var (output, messages) in reply.Outputs)
        {
            foreach (var next in messages) { count += 1 + await RunAsync(services, output is "plans" ? "PlanTenant" : "SyncMailboxes", JsonNode.Parse(next.GetRawText())); }
        }

        return count;
    }
}
