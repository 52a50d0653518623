using LadderTeams.Service.Platform.Idempotency;

namespace LadderTeams.Published;

/// <summary>What the host starts, and what comes of it.</summary>
[Collection(HostedApp.Collection)]
public sealed class TriggerTests(HostedApp published)
{
    public static TheoryData<string, string> NoCalls => new()
    {
        { "{}", "bad_request" },
        { "{\"Data\":", "bad_request" },
        { "", "bad_request" },
    };

    [Fact]
    public async Task What_the_timer_finds_the_queue_removes()
    {
        var time = new SettableTime(TimeProvider.System.GetUtcNow() - TimeSpan.FromDays(3));
        var records = new TableIdempotencyRecords(published.Store, time);
        string[] scopes = [$"person/{Guid.NewGuid()}", $"person/{Guid.NewGuid()}"];
        foreach (var scope in scopes)
        {
            for (var key = 0; key <= TableIdempotencyRecords.RowsPerBatch; key++) { await records.ClaimAsync(new(scope, $"{key}"), "hash", CancellationToken.None); }
        }

        await published.Host.RunTimerAsync("RemoveExpired");
        Assert.Equal(["remove-expired", "remove-expired"], published.Host.Waiting);
        var deliveries = await published.Host.DeliverAsync();

        Assert.Equal(4, deliveries);
        Assert.Empty(published.Host.Waiting);
        foreach (var scope in scopes) { Assert.IsType<IdempotencyClaim.Granted>(await records.ClaimAsync(new(scope, "0"), "hash", CancellationToken.None)); }
    }

    [Fact]
    public async Task A_message_that_cannot_be_handled_is_tried_again_and_ends_as_poison()
    {
        var id = published.Host.Send("remove-expired", "{\"scope\":\"PrivateWords\",\"day\":\"PrivateWords\"}");

        var deliveries = await published.Host.DeliverAsync();

        Assert.Equal(published.App.MaxDequeueCount + 1, deliveries);
        Assert.Empty(published.Host.Waiting);
        Assert.Contains(id, published.Host.Handler.Output);
        Assert.DoesNotContain("PrivateWords", published.Host.Handler.Output);
    }

    [Theory]
    [MemberData(nameof(NoCalls))]
    public async Task Every_function_has_a_handler_and_no_handler_takes_what_is_no_call(string body, string code)
    {
        var functions = published.App.Functions.Where(function => !function.IsHttp).ToList();
        using var client = new HttpClient { BaseAddress = published.Host.Handler.Address };

        Assert.NotEmpty(functions);
        foreach (var function in functions)
        {
            using var response = await client.PostAsync($"/{function.Name}", new StringContent(body));

            await response.RefusedAsync(400, code);
        }
    }

    [Fact]
    public void No_function_takes_a_route_of_the_hosts_own_or_all_routes() =>
        Assert.Equal(["api/{*path}", "tab/{*path}"], published.App.Functions.Where(function => function.IsHttp).Select(function => function.Route).Order());
}
