using System.Net;
using LadderTeams.Service.Tests.Storage;
using static LadderTeams.Service.Tests.Upload;

namespace LadderTeams.Service.Tests.Ladders.Versions;

/// <summary>Whatever request of a publish is lost, a reader sees the old version or the new one, whole.</summary>
[Collection(Azurite.Collection)]
public sealed class BrokenConnectionTests(Azurite azurite)
{
    /// <summary>Create the table, add the version with its sources.</summary>
    private const int RequestsOfFirst = 2;

    /// <summary>Before them, read the version that is to be followed.</summary>
    private const int RequestsOfNext = 1 + RequestsOfFirst;

    public static TheoryData<int, bool> EveryRequestOfFirst => Each(RequestsOfFirst);

    public static TheoryData<int, bool> EveryRequestOfNext => Each(RequestsOfNext);

    [Fact]
    public async Task A_publish_asks_the_store_as_often_as_these_tests_think()
    {
        using var service = new StoredService(azurite);
        using var client = service.CreateClient();
        await client.PublishedAsync("ladder", null, ("l1.md", Level("L1", "Writes code.")));
        using var other = service.Beside();
        using var elsewhere = other.CreateClient();

        await elsewhere.PublishedAsync("ladder", 1, ("l1.md", Level("L1", "Writes designs.")));

        Assert.Equal(["POST", "POST"], service.Sent.Lines.Select(line => line.Split(' ')[0]));
        Assert.Equal(["GET", "POST", "POST"], other.Sent.Lines.Select(line => line.Split(' ')[0]));
    }

    [Fact]
    public async Task A_publish_of_what_was_looked_at_before_asks_the_store_once()
    {
        using var service = new StoredService(azurite);
        using var client = service.CreateClient();
        await client.PublishedAsync("ladder", null, ("l1.md", Level("L1", "Writes code.")));
        await client.JsonAsync("/api/ladders/ladder");
        service.Sent.Clear();

        await client.PublishedAsync("ladder", 1, ("l1.md", Level("L1", "Writes designs.")));

        Assert.Single(service.Sent.Lines);
        await AssertWholeAsync(service, ["L1"], "Writes designs.", 2);
    }

    [Fact]
    public async Task What_was_looked_at_before_another_owner_published_is_no_reason_to_overwrite_or_to_say_that_nothing_changed()
    {
        using var service = new StoredService(azurite) { Settings = { ["Ladders:CurrentForSeconds"] = "3600" } };
        using var client = service.CreateClient();
        await client.PublishedAsync("ladder", null, ("l1.md", Level("L1", "Writes code.")));
        await client.JsonAsync("/api/ladders/ladder");
        using (var other = service.Beside()) { await other.CreateClient().PublishedAsync("ladder", 1, ("l1.md", Level("L1", "Writes designs."))); }

        using var mine = Form(("l1.md", Level("L1", "Writes tests.")));
        using var changed = await client.PublishAsync("ladder", 1, mine);
        await client.JsonAsync("/api/ladders/ladder");
        using var old = Form(("l1.md", Level("L1", "Writes code.")));
        using var same = await client.PublishAsync("ladder", 1, old);

        await changed.RefusedAsync(412, "version_conflict");
        await same.RefusedAsync(412, "version_conflict");
        await AssertWholeAsync(service, ["L1"], "Writes designs.", 2);
    }

    [Fact]
    public async Task Sources_too_large_for_one_transaction_come_before_their_version()
    {
        var random = new Random(1);
        var files = Enumerable.Range(0, 8).Select(file => ($"l{file}.md", Level("L1", Noise(random, 450_000)))).ToArray();
        using var service = new StoredService(azurite);
        using var client = service.CreateClient();

        await client.PublishedAsync("ladder", null, files);

        Assert.InRange(service.Sent.Lines.Count(line => line.StartsWith("PUT ", StringComparison.Ordinal)), 4, 10);
        using var fresh = service.Beside();
        Assert.Equal(files[7].Item2, await fresh.CreateClient().GetStringAsync("/api/ladders/ladder/versions/1/files/l7.md"));
    }

    [Theory]
    [MemberData(nameof(EveryRequestOfNext))]
    public async Task A_store_that_is_gone_from_some_request_on_leaves_nothing_half_done(int request, bool arrives)
    {
        using var reader = new StoredService(azurite);
        using var reading = reader.CreateClient();
        await reading.PublishedAsync("ladder", null, ("l1.md", Level("L1", "Writes code.")));
        await using var proxy = new FaultyProxy(azurite.Endpoint);
        using var service = new StoredService(azurite, reader.Tenant) { StorePort = proxy.Port };
        using var client = service.CreateClient();
        var gone = new Losses(request, once: false);
        if (arrives) { proxy.LosesAnswer = gone.Loses; } else { proxy.LosesRequest = gone.Loses; }

        using var form = Form(("l1.md", Level("L1", "Writes designs.")), ("l2.md", Level("L2", "Leads.")));
        using var refused = await client.PublishAsync("ladder", 1, form);

        await refused.RefusedAsync(503, "storage_unavailable");
        Assert.NotNull(refused.Headers.RetryAfter);
        var isDone = arrives && request == RequestsOfNext - 1;
        await AssertWholeAsync(reader, isDone ? 2 : 1);
        gone.End();
        using var again = Form(("l1.md", Level("L1", "Writes designs.")), ("l2.md", Level("L2", "Leads.")));
        using var repeated = await client.PublishAsync("ladder", 1, again);
        Assert.Equal(isDone ? HttpStatusCode.OK : HttpStatusCode.Created, repeated.StatusCode);
        await AssertWholeAsync(reader, 2);
    }

    [Theory]
    [MemberData(nameof(EveryRequestOfFirst))]
    public async Task One_lost_request_or_answer_is_not_noticed(int request, bool arrives)
    {
        await using var proxy = new FaultyProxy(azurite.Endpoint);
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
        await using var proxy = new FaultyProxy(azurite.Endpoint);
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

    /// <summary>What cannot be compressed much.</summary>
    private static string Noise(Random random, int length) => string.Create(length, random, static (letters, random) =>
    {
        foreach (ref var letter in letters) { letter = (char)random.Next('0', 'z'); }
    });

    private static TheoryData<int, bool> Each(int requests)
    {
        var data = new TheoryData<int, bool>();
        foreach (var request in Enumerable.Range(0, requests))
        {
            data.Add(request, true);
            data.Add(request, false);
        }

        return data;
    }

    private static Task AssertWholeAsync(StoredService service, int number) =>
        AssertWholeAsync(service, number == 1 ? ["L1"] : ["L1", "L2"], number == 1 ? "Writes code." : "Writes designs.", number);

    /// <summary>As a process that has nothing in memory sees it.</summary>
    private static async Task AssertWholeAsync(StoredService service, string[] levels, string words, int number)
    {
        using var fresh = service.Beside();
        using var client = fresh.CreateClient();
        var ladder = await client.JsonAsync("/api/ladders/ladder");
        var versions = (await client.JsonAsync("/api/ladders/ladder/versions")).GetProperty("versions");
        Assert.Equal(number, ladder.GetProperty("version").GetInt32());
        Assert.Equal(Enumerable.Range(1, number).Reverse(), versions.EnumerateArray().Select(version => version.GetProperty("number").GetInt32()));
        Assert.Equal(versions[0].GetProperty("contentHash").GetString(), ladder.GetProperty("contentHash").GetString());
        Assert.Equal(levels, ladder.GetProperty("levels").Strings("code"));
        Assert.Equal(Level("L1", words), await client.GetStringAsync($"/api/ladders/ladder/versions/{number}/files/l1.md"));
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
