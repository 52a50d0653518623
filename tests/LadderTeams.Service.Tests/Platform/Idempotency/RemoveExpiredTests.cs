using System.Diagnostics.Metrics;
using System.Text.Json;
using LadderTeams.Service.Platform.Idempotency;
using LadderTeams.Service.Platform.Idempotency.Expiry;
using LadderTeams.Service.Platform.Triggers;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.Platform.Idempotency;

/// <summary>The way from the timer over the queue, as a scheduler in the process goes it.</summary>
[Collection(Azurite.Collection)]
public sealed class RemoveExpiredTests : IDisposable
{
    private readonly string scope = $"tenant/{Guid.NewGuid()}";
    private readonly SettableTime time = new(new(2026, 11, 21, 12, 0, 0, TimeSpan.Zero));
    private readonly ServiceFixture service;

    public RemoveExpiredTests(Azurite azurite) => service = new()
    {
        Settings = { ["Storage:ConnectionString"] = AzuriteProcess.ConnectionString(azurite.Endpoint.Port) },
        Also = services => services.AddSingleton<TimeProvider>(time),
    };

    public void Dispose() => service.Dispose();

    [Fact]
    public async Task What_the_timer_finds_the_queue_removes()
    {
        var records = service.Services.GetRequiredService<IIdempotencyRecords>();
        await records.ClaimAsync(new(scope, "key"), "hash", CancellationToken.None);
        time.Now += TimeSpan.FromDays(2);

        var found = await RunAsync(nameof(RemoveExpired), """{"Data":{"timer":{"IsPastDue":false}}}""");
        var message = Assert.Single(found.Outputs["batches"], message => message.GetProperty("scope").GetString() == scope);
        var done = await RunAsync(nameof(RemoveExpiredBatch), $$$"""{"Data":{"message":{{{JsonSerializer.Serialize(message.GetRawText())}}}}}""");

        Assert.Empty(done.Outputs);
        Assert.DoesNotContain(await records.FindExpiredAsync(5000, CancellationToken.None), left => left.Scope == scope);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"day":"2026-11-22"}""")]
    [InlineData("""{"day":"yesterday","scope":"a"}""")]
    [InlineData("null")]
    public async Task A_message_that_is_something_else_fails(string message) =>
        await Assert.ThrowsAsync<JsonException>(() => RunAsync(nameof(RemoveExpiredBatch), $$$"""{"Data":{"message":{{{message}}}}}"""));

    [Fact]
    public async Task Poison_is_counted_and_done_with_whatever_is_in_it()
    {
        var counted = new List<(long Number, object? Queue)>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, own) => { if (instrument.Name == PoisonMessages.Counter) { own.EnableMeasurementEvents(instrument); } },
        };
        listener.SetMeasurementEventCallback<long>((_, number, tags, _) => counted.Add((number, tags[0].Value)));
        listener.Start();

        var reply = await RunAsync(nameof(RemoveExpiredBatchPoison), """{"Data":{"message":"not even JSON"},"Metadata":{"Id":"\"800ae4b3\"","DequeueCount":"1"}}""");

        Assert.Empty(reply.Outputs);
        Assert.Equal([(1, "remove-expired")], counted);
    }

    private async Task<TriggerReply> RunAsync(string name, string call)
    {
        using var document = JsonDocument.Parse(call);
        return await service.Services.GetRequiredService<ITriggers>().RunAsync(name, document.RootElement, CancellationToken.None);
    }
}
