using System.Globalization;
using LadderTeams.Service.Storage;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Bench.Http;

/// <summary>How often the service asks its store for each request of the product: with nothing in memory, and asked once more.</summary>
internal static class RequestBench
{
    private static readonly int[] LadderCounts = [1, 50];

    private static readonly (string What, string Address)[] Reads =
    [
        ("list the ladders", "api/ladders"),
        ("read a ladder", "api/ladders/bench-0"),
        ("read a level", "api/ladders/bench-0/levels/L2"),
        ("compare two levels", "api/ladders/bench-0/compare?from=L1&to=L2"),
        ("search", "api/search?q=customer%20requests"),
        ("list the versions of a ladder", "api/ladders/bench-0/versions"),
    ];

    public static async Task RunAsync()
    {
        await using var azurite = await AzuriteProcess.StartAsync();
        await using var authority = await LoopbackKeyServer.StartAsync();
        var tenant = new TestTenant(Guid.NewGuid().ToString(), authority.Address);
        Console.WriteLine("| request | ladders | requests to the store, cold | asked again |\n|---|---:|---:|---:|");
        var published = 0;
        foreach (var count in LadderCounts)
        {
            for (; published < count; published++) { await WithServiceAsync((client, _) => Upload.PublishAsync(client, published, 1)); }

            foreach (var (what, address) in Reads)
            {
                await WithServiceAsync(async (client, sent) => Print(what, count, await CountAsync(sent, () => client.GetAsync(address)), await CountAsync(sent, () => client.GetAsync(address))));
            }

            await WithServiceAsync(async (client, sent) =>
            {
                using var seen = await client.GetAsync("api/ladders/bench-0");
                var version = count == 1 ? 1 : 3;
                var first = await CountAsync(sent, () => Upload.SendAsync(client, 0, version + 1, version));
                using var again = await client.GetAsync("api/ladders/bench-0");
                Print("publish a version after reading the one before", count, first, await CountAsync(sent, () => Upload.SendAsync(client, 0, version + 2, version + 1)));
            });
        }

        async Task WithServiceAsync(Func<HttpClient, SentRequests, Task> act)
        {
            var sent = new SentRequests();
            var settings = new Dictionary<string, string>(tenant.Settings) { ["Storage:ConnectionString"] = AzuriteProcess.ConnectionString(azurite.Endpoint.Port), ["Logging:LogLevel:Default"] = "Warning" };
            await using var service = await SocketService.StartAsync(settings, tenant, services =>
                services.AddSingleton(new TableServiceClient(AzuriteProcess.ConnectionString(azurite.Endpoint.Port), sent.Watch(new TableClientOptions()))));
            using var client = service.CreateClient();
            await act(client, sent);
        }
    }

    private static async Task<int> CountAsync(SentRequests sent, Func<Task<HttpResponseMessage>> ask)
    {
        sent.Clear();
        using var response = await ask();
        response.EnsureSuccessStatusCode();
        return sent.Lines.Count;
    }

    private static void Print(string what, int ladders, int cold, int again) =>
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {ladders} | {cold} | {again} |"));
}
