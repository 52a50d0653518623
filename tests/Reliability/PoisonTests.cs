using System.Text.Json.Nodes;
using LadderTeams.Reliability.Product;
using LadderTeams.Reliability.Work;

namespace LadderTeams.Reliability;

/// <summary>Queues hold what nobody should have put there.</summary>
[Collection(PublishedApp.Collection)]
public sealed class PoisonTests(PublishedApp published)
{
    private const string Day = "Poisoned queue messages";
    private const string Secret = "PrivateWordsOfSomebody";

    [Fact]
    public async Task Each_is_given_up_and_told_of_and_the_next_one_is_done()
    {
        await using var product = await RunningProduct.StartAsync(published);
        var host = product.Host;
        string[] queues = [.. published.App.Functions.Where(function => function.TriggerType == "queueTrigger" && !function.Queue.EndsWith("-poison", StringComparison.Ordinal)).Select(function => function.Queue)];
        var (random, ids) = (new Random(1), new List<string>());
        for (var round = 0; round < Extent.Of(1, 40); round++)
        {
            ids.AddRange(from queue in queues from message in MessagesOf(random) select host.Send(queue, message));
        }

        await using var company = Company.Begin(product, 4);
        var deliveries = await host.DeliverAsync();
        await Extent.PlayAsync(() => company.Answers.Acknowledged, 20, 1);
        await company.EndAsync();
        foreach (var timer in published.App.Functions.Where(function => function.TriggerType == "timerTrigger")) { await host.RunTimerAsync(timer.Name); }

        await host.DeliverAsync();

        Assert.Empty(host.Waiting);
        Assert.InRange(deliveries, ids.Count, ids.Count * (published.App.MaxDequeueCount + 1));
        Assert.NotEmpty(host.GivenUp);
        Assert.All(host.GivenUp, id => Assert.Contains(id, host.Handler.Output));
        Assert.DoesNotContain(Secret, host.Handler.Output);
        company.Answers.AreAll("201");
        Extent.Tell(Day, $"{ids.Count} messages in {queues.Length} queues, {deliveries} deliveries, and none is left. Meanwhile: {company.Answers}.");
    }

    private static IEnumerable<string> MessagesOf(Random random)
    {
        yield return "";
        yield return "null";
        yield return "[]";
        yield return "{}";
        yield return "{\"";
        yield return Secret;
        yield return new string('[', 2_000);
        yield return $$"""{"tenant":"{{Secret}}","mailboxes":["{{Secret}}"],"scope":"{{Secret}}","day":"{{Secret}}"}""";
        yield return $$"""{"tenant":"00000000-0000-4000-8000-000000000000","mailboxes":[],"scope":"person/x","day":"9999-99-99"}""";
        yield return new JsonObject { ["tenant"] = 1e300, ["scope"] = new JsonArray(), ["day"] = true }.ToJsonString();
        var bytes = new byte[48];
        random.NextBytes(bytes);
        yield return Convert.ToBase64String(bytes);
        yield return new string([.. bytes.Select(one => (char)(one + 1))]);
    }
}
