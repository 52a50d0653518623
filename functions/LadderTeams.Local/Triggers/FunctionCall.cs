using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LadderTeams.Local.Triggers;

/// <summary>The calls that the Functions host would post, with its strings in strings and its numbers as text.</summary>
internal static class FunctionCall
{
    /// <summary>A run that comes later than this is past due.</summary>
    private static readonly TimeSpan OnTime = TimeSpan.FromMinutes(2);

    public static JsonElement OfTimer(TimerFunction function, DateTimeOffset due, DateTimeOffset now) => Call(
        function,
        new JsonObject
        {
            ["Schedule"] = new JsonObject { ["AdjustForDST"] = true },
            ["ScheduleStatus"] = new JsonObject { ["Last"] = Text(due), ["Next"] = Text(function.Schedule.Next(now)), ["LastUpdated"] = Text(due) },
            ["IsPastDue"] = now - due > OnTime,
        },
        [],
        now);

    public static JsonElement OfMessage(QueueFunction function, QueuedMessage message, DateTimeOffset now) => Call(
        function,
        Quoted(message.Text),
        new JsonObject { ["DequeueCount"] = message.Deliveries.ToString(CultureInfo.InvariantCulture), ["Id"] = Quoted($"{message.Id}") },
        now);

    private static JsonElement Call(Function function, JsonNode data, JsonObject metadata, DateTimeOffset now)
    {
        metadata["sys"] = new JsonObject { ["MethodName"] = function.Name, ["UtcNow"] = Text(now), ["RandGuid"] = $"{Guid.NewGuid()}" };
        return JsonSerializer.SerializeToElement(new JsonObject { ["Data"] = new JsonObject { [function.Binding] = data }, ["Metadata"] = metadata });
    }

    private static string Quoted(string text) => JsonSerializer.Serialize(text);

    private static string? Text(DateTimeOffset? time) => time?.ToString("O", CultureInfo.InvariantCulture);
}
