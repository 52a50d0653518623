using LadderTeams.Local.Tenant;
using LadderTeams.Local.Tenant.People;
using LadderTeams.Published.Host;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Reliability.Product;

/// <summary>The published program as the host runs it, with its store behind a door that a test can shut, and a tenant of its own.</summary>
internal sealed class RunningProduct : IAsyncDisposable
{
    private const string Owner = "marguerite";

    private readonly FunctionApp app;
    private readonly AzuriteProcess azurite;
    private readonly List<FunctionsHostStandIn> hosts = [];

    private RunningProduct(FunctionApp app, AzuriteProcess azurite, LocalTenant tenant) =>
        (this.app, this.azurite, Tenant, StoreDoor) = (app, azurite, tenant, new(azurite.Endpoint));

    public LocalTenant Tenant { get; }

    /// <summary>Between each program and the store.</summary>
    public FaultyProxy StoreDoor { get; }

    /// <summary>The program and what the host does with it; of several, the first.</summary>
    public FunctionsHostStandIn Host => hosts[0];

    public Uri Address => Host.Handler.Address;

    /// <param name="through">A command that starts the program.</param>
    public static async Task<RunningProduct> StartAsync(PublishedApp published, TenantOptions? tenant = null, params IReadOnlyList<string> through)
    {
        var product = new RunningProduct(
            published.App, await AzuriteProcess.StartAsync(), await LocalTenant.StartAsync((tenant ?? new()) with { Port = 0 }, CancellationToken.None));
        await product.AddInstanceAsync(through);
        using var owner = product.ClientOf(product.Person(Owner));
        using var sample = await owner.PostAsync(new Uri("api/ladders/sample", UriKind.Relative), null);
        Assert.True(sample.IsSuccessStatusCode, await sample.Content.ReadAsStringAsync());
        return product;
    }

    /// <summary>One more program over the same store.</summary>
    public async Task<FunctionsHostStandIn> AddInstanceAsync(params IReadOnlyList<string> through)
    {
        hosts.Add(await StartHostAsync(through));
        return hosts[^1];
    }

    /// <summary>Ends the program in the middle of whatever it does, as <c>kill -9</c> does, and starts another. Gives how long that took to answer.</summary>
    public async Task<TimeSpan> KillAndRestartAsync()
    {
        await Host.DisposeAsync();
        hosts[0] = await StartHostAsync();
        return Host.Handler.StartTime;
    }

    public Person Person(string alias) => Tenant.People.Everyone.Single(person => person.Alias == alias);

    /// <summary>Asks the program itself, as the host does for a person.</summary>
    public HttpClient ClientOf(Person person) => new() { BaseAddress = Address, DefaultRequestHeaders = { Authorization = new("Bearer", Tenant.TokenOf(person)) } };

    public async ValueTask DisposeAsync()
    {
        foreach (var host in hosts) { await host.DisposeAsync(); }

        await StoreDoor.DisposeAsync();
        await Tenant.DisposeAsync();
        await azurite.DisposeAsync();
    }

    private Task<FunctionsHostStandIn> StartHostAsync(params IReadOnlyList<string> through) => FunctionsHostStandIn.StartAsync(
        app,
        new Dictionary<string, string>(Tenant.ServiceEnvironment) { ["Storage__ConnectionString"] = AzuriteProcess.ConnectionString(StoreDoor.Port), ["Links__Tab"] = "https://ladder.example.com/tab" },
        through);
}
