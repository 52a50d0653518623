using System.Text.Json;
using LadderTeams.Local.Triggers;
using LadderTeams.Service.Platform.Triggers;
using Microsoft.Extensions.Logging.Abstractions;

namespace LadderTeams.Local.Tests.Triggers;

public sealed class QueueReaderTests
{
    private readonly ManualTime time = new(new(2026, 11, 21, 10, 0, 0, TimeSpan.Zero));
    private readonly RecordedTriggers triggers = new();
    private readonly MessageQueues queues = new();

    [Fact]
    public async Task A_message_is_given_to_the_function_of_its_queue_as_the_Functions_host_gives_it()
    {
        using var reader = await StartAsync(Of("people"));

        queues.Add("people", QueuedMessage.Of("{\"a\":\"é\"}"));

        var (function, call) = await triggers.NextAsync();
        Assert.Equal("Take-people", function);
        Assert.Equal("{\"a\":\"é\"}", JsonSerializer.Deserialize<string>(call.GetProperty("Data").GetProperty("msg").GetString()!));
        Assert.Equal("1", call.GetProperty("Metadata").GetProperty("DequeueCount").GetString());
        Assert.NotEqual(Guid.Empty, JsonSerializer.Deserialize<Guid>(call.GetProperty("Metadata").GetProperty("Id").GetString()!));
    }

    [Fact]
    public async Task A_message_that_fails_is_given_five_times_with_waits_and_then_goes_to_the_poison_queue()
    {
        triggers.Do = _ => throw new InvalidOperationException("no");
        using var reader = await StartAsync(Of("people"));
        var message = QueuedMessage.Of("hello");
        queues.Add("people", message);

        foreach (var (wait, delivery) in QueueReader.Waits.Select((wait, index) => (wait, index + 1)))
        {
            Assert.Equal($"{delivery}", DeliveryOf((await triggers.NextAsync()).Call));
            await time.WaitForWaitAsync();
            time.Advance(wait - TimeSpan.FromTicks(1));
            Assert.Equal((1, 0), (time.Waits, triggers.Unseen));
            time.Advance(TimeSpan.FromTicks(1));
        }

        Assert.Equal("5", DeliveryOf((await triggers.NextAsync()).Call));
        Assert.Equal("hello", (await queues.TakeAsync("people-poison", CancellationToken.None)).Text);
        Assert.Equal((0, 0), (time.Waits, triggers.Unseen));
    }

    [Fact]
    public async Task A_message_that_succeeds_at_last_is_not_given_again()
    {
        var failures = 1;
        triggers.Do = _ => failures-- > 0 ? throw new InvalidOperationException("no") : Task.FromResult(TriggerReply.Nothing);
        using var reader = await StartAsync(Of("people"));
        queues.Add("people", QueuedMessage.Of("first"));
        await triggers.NextAsync();
        await time.WaitForWaitAsync();
        time.Advance(QueueReader.Waits[0]);
        await triggers.NextAsync();

        queues.Add("people", QueuedMessage.Of("second"));

        Assert.Equal("1", DeliveryOf((await triggers.NextAsync()).Call));
        Assert.Equal(0, time.Waits);
    }

    [Fact]
    public async Task A_message_that_waits_does_not_hold_up_the_next()
    {
        triggers.Do = _ => throw new InvalidOperationException("no");
        using var reader = await StartAsync(Of("people"));

        queues.Add("people", QueuedMessage.Of("first"));
        queues.Add("people", QueuedMessage.Of("second"));

        Assert.Equal("1", DeliveryOf((await triggers.NextAsync()).Call));
        Assert.Equal("1", DeliveryOf((await triggers.NextAsync()).Call));
    }

    [Fact]
    public async Task The_poison_queue_may_have_a_function_of_its_own()
    {
        triggers.Do = function => function == "Take-people" ? throw new InvalidOperationException("no") : Task.FromResult(TriggerReply.Nothing);
        using var reader = await StartAsync(Of("people"), Of("people-poison"));

        queues.Add("people", QueuedMessage.Of("hello") with { Deliveries = QueueReader.Waits.Count + 1 });

        Assert.Equal("Take-people", (await triggers.NextAsync()).Function);
        Assert.Equal("Take-people-poison", (await triggers.NextAsync()).Function);
    }

    [Fact]
    public async Task What_a_function_hands_out_goes_on_to_the_next()
    {
        triggers.Do = function => Task.FromResult(function == "Take-people" ? Messages.Under("out", "1", "2") : TriggerReply.Nothing);
        using var reader = await StartAsync(Of("people") with { Outputs = new Dictionary<string, string> { ["out"] = "mail" } }, Of("mail"));

        queues.Add("people", QueuedMessage.Of("hello"));

        Assert.Equal(["Take-people", "Take-mail", "Take-mail"], new[] { (await triggers.NextAsync()).Function, (await triggers.NextAsync()).Function, (await triggers.NextAsync()).Function });
    }

    [Fact]
    public async Task A_function_that_hands_out_what_it_does_not_declare_has_failed()
    {
        triggers.Do = _ => Task.FromResult(Messages.Under("elsewhere", "1"));
        using var reader = await StartAsync(Of("people"));

        queues.Add("people", QueuedMessage.Of("hello") with { Deliveries = QueueReader.Waits.Count + 1 });

        Assert.Equal("hello", (await queues.TakeAsync("people-poison", CancellationToken.None)).Text);
    }

    private static QueueFunction Of(string queue) => new($"Take-{queue}", "msg", new Dictionary<string, string>(), queue);

    private static string? DeliveryOf(JsonElement call) => call.GetProperty("Metadata").GetProperty("DequeueCount").GetString();

    private async Task<QueueReader> StartAsync(params QueueFunction[] functions)
    {
        var reader = new QueueReader(functions, new(triggers, queues), queues, time, NullLogger<QueueReader>.Instance);
        await reader.StartAsync(CancellationToken.None);
        return reader;
    }
}
