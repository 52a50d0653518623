using System.Collections.Concurrent;
using System.Net;
using LadderTeams.Service.Tests.Storage;
using static LadderTeams.Service.Tests.Upload;

namespace LadderTeams.Service.Tests.Ladders.Versions;

[Collection(Azurite.Collection)]
public sealed class KilledServiceTests(Azurite azurite)
{
    private const int Rounds = 4;
    private const int Owners = 6;
    private const int AcknowledgedInRound = 12;
    private readonly ConcurrentDictionary<int, string> acknowledged = new();
    private readonly ConcurrentDictionary<string, bool> sent = new();
    private int written;

    [Fact]
    public async Task A_service_that_is_killed_in_a_storm_of_writes_loses_nothing_that_it_acknowledged_and_leaves_nothing_half_done()
    {
        await using var keyServer = await LoopbackKeyServer.StartAsync();
        var tenant = new TestTenant(Guid.NewGuid().ToString(), keyServer.Address);
        Dictionary<string, string> settings = new() { ["Storage__ConnectionString"] = AzuriteProcess.ConnectionString(azurite.Endpoint.Port) };
        for (var round = 1; round <= Rounds; round++)
        {
            await using var service = await ServiceProcess.StartAsync(settings, tenant);
            await Task.WhenAll(Enumerable.Range(0, Owners).Select(_ => PublishUntilKilledAsync(service, round * AcknowledgedInRound)));
        }

        Assert.True(acknowledged.Count >= Rounds * AcknowledgedInRound);
        await using var restarted = await ServiceProcess.StartAsync(settings, tenant);
        await AssertWholeAsync(restarted.Client);
    }

    [Fact]
    public async Task Without_a_store_the_service_does_not_start_and_says_why_in_a_sentence()
    {
        var (code, errors) = await ServiceProcess.FailAsync(new TestTenant().Environment);

        Assert.Equal(2, code);
        Assert.StartsWith("Set Storage:Endpoint ", Assert.Single(errors.Split('\n', StringSplitOptions.RemoveEmptyEntries)), StringComparison.Ordinal);
    }

    /// <summary>Publishes one version after another as fast as it can, until there are enough and the service is killed.</summary>
    private async Task PublishUntilKilledAsync(ServiceProcess service, int enough)
    {
        var seen = acknowledged.IsEmpty ? null : (int?)acknowledged.Keys.Max();
        try
        {
            while (true)
            {
                var text = Level("L1", $"Writes {Interlocked.Increment(ref written)} tests.");
                sent[text] = true;
                using var form = Form(("l1.md", text));
                using var response = await service.Client.PublishAsync("ladder", seen, form);
                var answer = await response.JsonAsync();
                if (response.StatusCode is HttpStatusCode.PreconditionFailed)
                {
                    seen = answer.GetProperty("current").GetProperty("number").GetInt32();
                    continue;
                }

                Assert.Equal(HttpStatusCode.Created, response.StatusCode);
                seen = answer.GetProperty("number").GetInt32();
                Assert.True(acknowledged.TryAdd(seen.Value, text), $"version {seen} was acknowledged twice");
                if (acknowledged.Count >= enough) { service.Kill(); }
            }
        }
        catch (Exception killed) when (killed is HttpRequestException or IOException)
        {
            // the service is gone, and whoever waited for it does not know
        }
    }

    private async Task AssertWholeAsync(HttpClient client)
    {
        var current = (await client.JsonAsync("/api/ladders/ladder")).GetProperty("version").GetInt32();
        Assert.True(current >= acknowledged.Keys.Max());
        var numbers = new List<int>();
        for (var before = current + 1; before > 1;)
        {
            var page = await client.JsonAsync($"/api/ladders/ladder/versions?top=100&before={before}");
            numbers.AddRange(page.GetProperty("versions").EnumerateArray().Select(version => version.GetProperty("number").GetInt32()));
            before = page.GetProperty("next").ValueKind is System.Text.Json.JsonValueKind.Null ? 1 : page.GetProperty("next").GetInt32();
        }

        Assert.Equal(Enumerable.Range(1, current).Reverse(), numbers);
        foreach (var number in numbers)
        {
            var text = await client.GetStringAsync(new Uri($"/api/ladders/ladder/versions/{number}/files/l1.md", UriKind.Relative));
            Assert.True(sent.ContainsKey(text));
            if (acknowledged.TryGetValue(number, out var published)) { Assert.Equal(published, text); }
        }
    }
}
