using System.Globalization;
using System.Net.Http.Json;
using System.Text.Json;

namespace LadderTeams.Published.Host;

/// <summary>
/// Does what the Azure Functions host does with a custom handler, as far as its contract is written down: starts it, passes
/// requests on to it, and posts timers and queue messages to it. Nothing runs until a test says so.
/// </summary>
internal sealed class FunctionsHostStandIn : IAsyncDisposable
{
    private readonly FunctionApp app;
    private readonly FrontDoor door;
    private readonly HttpClient posts;
    private readonly List<Message> messages = [];
    private readonly List<string> givenUp = [];

    private FunctionsHostStandIn(FunctionApp app, HandlerProcess handler, FrontDoor door)
    {
        (this.app, Handler, this.door) = (app, handler, door);
        posts = new() { BaseAddress = handler.Address };
        Outside = new() { BaseAddress = door.Address };
    }

    public HandlerProcess Handler { get; }

    /// <summary>Asks as a person's browser does.</summary>
    public HttpClient Outside { get; }

    /// <summary>What lies in the queues, by the names of the queues.</summary>
    public IReadOnlyList<string> Waiting => [.. messages.Select(message => message.Queue)];

    /// <summary>The ids of messages that were delivered as often as the host does, and then put aside as poison.</summary>
    public IReadOnlyList<string> GivenUp => givenUp;

    /// <param name="through">A command that starts the program; none to start it as it is.</param>
    public static async Task<FunctionsHostStandIn> StartAsync(FunctionApp app, IReadOnlyDictionary<string, string> settings, params IReadOnlyList<string> through)
    {
        var handler = await HandlerProcess.StartAsync(app, settings, through);
        return new(app, handler, await FrontDoor.OpenAsync(app, handler.Address));
    }

    public async ValueTask DisposeAsync()
    {
        Outside.Dispose();
        posts.Dispose();
        await door.DisposeAsync();
        await Handler.DisposeAsync();
    }

    /// <exception cref="HttpRequestException">The run failed.</exception>
    public Task RunTimerAsync(string name) => PostAsync(
        app.Functions.Single(function => function.Name == name && function.TriggerType == "timerTrigger"),
        """{"Schedule":{"AdjustForDST":true},"ScheduleStatus":{"Last":"2026-11-20T02:30:00+00:00","Next":"2026-11-21T02:30:00+00:00","LastUpdated":"2026-11-20T02:30:00+00:00"},"IsPastDue":false}""",
        new Dictionary<string, object>());

    public string Send(string queue, string text)
    {
        var message = new Message(queue, text, Guid.NewGuid().ToString());
        messages.Add(message);
        return message.Id;
    }

    /// <summary>Delivers until every queue that a function reads is empty. Answers how often a message was delivered.</summary>
    public async Task<int> DeliverAsync()
    {
        var deliveries = 0;
        while (messages.Select(message => (message, function: ReaderOf(message.Queue))).FirstOrDefault(next => next.function is not null) is ({ } message, { } function))
        {
            messages.Remove(message);
            deliveries++;
            await DeliverAsync(function, message);
        }

        return deliveries;
    }

    private async Task DeliverAsync(Function function, Message message)
    {
        var count = message.DequeueCount + 1;
        var metadata = new Dictionary<string, object>
        {
            ["DequeueCount"] = count.ToString(CultureInfo.InvariantCulture),
            ["Id"] = JsonSerializer.Serialize(message.Id),
        };
        try
        {
            await PostAsync(function, JsonSerializer.Serialize(JsonSerializer.Serialize(message.Text)), metadata);
        }
        catch (HttpRequestException)
        {
            if (count < app.MaxDequeueCount)
            {
                messages.Add(message with { DequeueCount = count });
                return;
            }

            givenUp.Add(message.Id);
            messages.Add(new($"{message.Queue}-poison", message.Text, message.Id));
        }
    }

    private async Task PostAsync(Function function, string data, Dictionary<string, object> metadata)
    {
        var name = function.Trigger.GetProperty("name").GetString()!;
        using var trigger = JsonDocument.Parse(data);
        var call = new Dictionary<string, object>
        {
            ["Data"] = new Dictionary<string, object> { [name] = trigger.RootElement },
            ["Metadata"] = new Dictionary<string, object>(metadata)
            {
                ["sys"] = new { MethodName = function.Name, UtcNow = "2026-11-21T02:30:00Z", RandGuid = Guid.NewGuid() },
            },
        };
        using var request = new HttpRequestMessage(HttpMethod.Post, $"/{function.Name}") { Content = JsonContent.Create(call) };
        request.Headers.Add("X-Azure-Functions-InvocationId", Guid.NewGuid().ToString());
        using var answer = await posts.SendAsync(request);
        answer.EnsureSuccessStatusCode();
        await TakeOutputsAsync(function, answer);
    }

    private async Task TakeOutputsAsync(Function function, HttpResponseMessage answer)
    {
        var text = await answer.Content.ReadAsStringAsync();
        if (text.Length == 0) { throw new InvalidOperationException($"{function.Name} answered nothing, so its invocation never completes."); }

        using var reply = JsonDocument.Parse(text);
        if (!reply.RootElement.TryGetProperty("Outputs", out var outputs)) { return; }

        foreach (var output in outputs.EnumerateObject())
        {
            var queue = function.QueueOf(output.Name);
            foreach (var value in output.Value.ValueKind is JsonValueKind.Array ? [.. output.Value.EnumerateArray()] : new[] { output.Value })
            {
                Send(queue, value.ValueKind is JsonValueKind.String ? value.GetString()! : value.GetRawText());
            }
        }
    }

    private Function? ReaderOf(string queue) => app.Functions.SingleOrDefault(function => function.TriggerType == "queueTrigger" && function.Queue == queue);

    private sealed record Message(string Queue, string Text, string Id, int DequeueCount = 0);
}
