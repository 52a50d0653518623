using System.Text;
using System.Text.Json;
using LadderTeams.Service.Platform.Triggers;

namespace LadderTeams.Service.Tests.Platform.Triggers;

/// <summary>The service as the Functions host starts it, with triggers that tell what they were given.</summary>
internal static class HostedService
{
    public const string Port = "FUNCTIONS_CUSTOMHANDLER_PORT";

    public static ServiceFixture Create(bool underHost = true) => new()
    {
        Settings = { [Port] = underHost ? "7071" : "" },
        Also = services => services.AddTimer<Tick>().AddQueue<Echo>().AddQueue<Broken>(),
    };

    public static async Task<HttpResponseMessage> PostAsync(this HttpClient client, string path, string body)
    {
        using var content = new StringContent(body, Encoding.UTF8, "application/json");
        return await client.PostAsync(new Uri(path, UriKind.Relative), content);
    }

    /// <summary>Sends back what it was given, as many times as it says.</summary>
    internal sealed class Echo : IQueueTrigger
    {
        public Task<TriggerReply> RunAsync(QueueMessage message, CancellationToken cancellationToken)
        {
            var given = JsonSerializer.SerializeToElement(new { message.Id, message.DequeueCount, message.Body });
            var times = message.Body.ValueKind is JsonValueKind.Object && message.Body.TryGetProperty("times", out var number) ? number.GetInt32() : 1;
            return Task.FromResult(new TriggerReply(new Dictionary<string, IReadOnlyList<JsonElement>> { ["echo"] = [.. Enumerable.Repeat(given, times)] }));
        }
    }

    /// <summary>Says whether it was late.</summary>
    internal sealed class Tick : ITimerTrigger
    {
        public Task<TriggerReply> RunAsync(TimerRun run, CancellationToken cancellationToken) => Task.FromResult(
            run.IsPastDue ? new TriggerReply(new Dictionary<string, IReadOnlyList<JsonElement>> { ["late"] = [JsonSerializer.SerializeToElement(true)] }) : TriggerReply.Nothing);
    }

    internal sealed class Broken : IQueueTrigger
    {
        public Task<TriggerReply> RunAsync(QueueMessage message, CancellationToken cancellationToken) => throw new InvalidOperationException("secret");
    }
}
