using System.Net;
using LadderTeams.Service.Tests.Storage;
using static LadderTeams.Service.Tests.Upload;

namespace LadderTeams.Service.Tests.Ladders.Versions;

/// <summary>Whatever request of a publish is lost, a reader sees the old version or the new one, whole.</summary>
[Collection(Azurite.Collection)]
public sealed class BrokenConnectionTests(Azurite azurite)
{
    /// <summary>Read the head, create the table, save the sources, add the version.</summary>
    private const int RequestsOfPublish = 4;

    public static TheoryData<int, bool> EveryRequest
    {
        get
        {
            var data = new TheoryData<int, bool>();
            foreach (var request in Enumerable.Range(0, RequestsOfPublish))
            {
                data.Add(request, true);
                data.Add(request, false);
            }

            return data;
        }
    }

    [Fact]
    public async Task A_publish_asks_the_store_as_often_as_these_tests_think()
    {
        using var service = new StoredService(azurite);
        using var client = service.CreateClient();

        await client.PublishedAsync("ladder", null, ("l1.md", Level("L1", "Writes code.")));

        Assert.Equal(["GET", "POST", "PUT", "POST"], service.Sent.Lines.Select(line => line.Split(' ')[0]));
    }

    [Theory]
    [MemberData(nameof(EveryRequest))]
    public async Task A_store_that_is_gone_from_some_request_on_leaves_nothing_half_done(int request, bool arrives)
    {
        using var reader = new StoredService(azurite);
        using var reading = reader.CreateClient();
        await reading.PublishedAsync("ladder", null, ("l1.md", Level("L1", "Writes code.")));
        await using var proxy = new FaultyProxy(azurite);
        using var service = new StoredService(azurite, reader.Tenant) { StorePort = proxy.Port };
        using var client = service.CreateClient();
        var gone = new Losses(request, once: false);
        if (arrives) { proxy.LosesAnswer = gone.Loses; } else { proxy.LosesRequest = gone.Loses; }

        using var form = Form(("l1.md", Level("L1", "Writes designs.")), ("l2.md", Level("L2", "Leads.")));
        using var refused = await client.PublishAsync("ladder", 1, form);

        await refused.RefusedAsync(503, "storage_unavailable");
        Assert.NotNull(refused.Headers.RetryAfter);
        var isDone = arrives && request == RequestsOfPublish - 1;
        await AssertWholeAsync(reader, isDone ? 2 : 1);
        gone.End();
        using var again = Form(("l1.md", Level("L1", "Writes designs.")), ("l2.md", Level("L2", "Leads.")));
        using var repeated = await client.PublishAsync("ladder", 1, again);
        Assert.Equal(isDone ? HttpStatusCode.OK : HttpStatusCode.Created, repeated.StatusCode);
        await AssertWholeAsync(reader, 2);
    }

    [Theory]
    [MemberData(nameof(EveryRequest))]
    public async Task One_lost_request_or_answer_is_not_noticed(int request, bool arrives)
    {
        await using var proxy = new FaultyProxy(azurite);
        using var service = new StoredService(azurite) { StorePort = proxy.Port };
        using var client = service.CreateClient();
        var lost = new Losses(request, once: true);
        if (arrives) { proxy.LosesAnswer = lost.Loses; } else { proxy.LosesRequest = lost.Loses; }

        using var form = Form(("l1.md", Level("L1", "Writes code.")));
        using var response = await client.PublishAsync("ladder", null, form);

        Assert.Equal(HttpStatusCode.Created, response.StatusCode);
        Assert.True(lost.Happened);
        await AssertWholeAsync(service, 1);
    }

    [Theory]
    [InlineData("/api/ladders")]
    [InlineData("/api/ladders/ladder/levels/L1")]
    [InlineData("/api/ladders/ladder/versions/1/files/l1.md")]
    public async Task A_read_says_that_the_store_is_down_and_works_again_when_it_is_back(string address)
    {
        await using var proxy = new FaultyProxy(azurite);
        using var service = new StoredService(azurite) { StorePort = proxy.Port };
        using var client = service.CreateClient();
        using (var other = service.Beside()) { await other.CreateClient().PublishedAsync("ladder", null, ("l1.md", Level("L1", "Writes code."))); }

        proxy.LosesRequest = _ => true;
        using var down = await client.GetAsync(address);
        proxy.LosesRequest = _ => false;
        using var back = await client.GetAsync(address);

        await down.RefusedAsync(503, "storage_unavailable");
        Assert.Equal(HttpStatusCode.OK, back.StatusCode);
    }

    /// <summary>As a process that has nothing in memory sees it.</summary>
    private static async Task AssertWholeAsync(StoredService service, int number)
    {
        using var fresh = service.Beside();
        using var client = fresh.CreateClient();
        var ladder = await client.JsonAsync("/api/ladders/ladder");
        var versions = (await client.JsonAsync("/api/ladders/ladder/versions")).GetProperty("versions");
        Assert.Equal(number, ladder.GetProperty("version").GetInt32());
        Assert.Equal(Enumerable.Range(1, number).Reverse(), versions.EnumerateArray().Select(version => version.GetProperty("number").GetInt32()));
        Assert.Equal(versions[0].GetProperty("contentHash").GetString(), ladder.GetProperty("contentHash").GetString());
        Assert.Equal(number == 1 ? ["L1"] : ["L1", "L2"], ladder.GetProperty("levels").Strings("code"));
        Assert.Equal(Level("L1", number == 1 ? "Writes code." : "Writes designs."), await client.GetStringAsync($"/api/ladders/ladder/versions/{number}/files/l1.md"));
    }

    /// <summary>Which requests of a service are lost, counted from its first one; repetitions of one that is lost count too.</summary>
    private sealed class Losses(int from, bool once)
    {
        private readonly Lock counting = new();
        private int seen;
        private bool ended;

        public bool Happened { get; private set; }

        public bool Loses(string line)
        {
            lock (counting)
            {
                if (line.Length == 0 || ended || (once && Happened)) { return false; }

                if (!Happened && seen++ < from) { return false; }

                return Happened = true;
            }
        }

        public void End()
        {
            lock (counting) { ended = true; }
        }
    }
}
