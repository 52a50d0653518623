using LadderTeams.Bench.Http;
using LadderTeams.Local.Demo;
using LadderTeams.Local.Demo.Filling;
using LadderTeams.Local.Tenant;
using LadderTeams.Local.Tenant.People;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Bench.Tab;

/// <summary>The published service with the demo company, and once more with the bare page in place of the tab.</summary>
internal sealed class TabProduct : IAsyncDisposable
{
    private const string BarePage = "artifacts/bench/tab";
    private readonly AzuriteProcess store;
    private readonly Server service;
    private readonly Server bare;
    private readonly HttpClient http;

    private TabProduct(AzuriteProcess store, LocalTenant tenant, Server service, Server bare)
    {
        (this.store, Tenant, this.service, this.bare, http) = (store, tenant, service, bare, new() { BaseAddress = service.Address });
        Api = new(http, tenant.TokenOf);
    }

    public LocalTenant Tenant { get; }

    public DemoApi Api { get; }

    public Uri Service => service.Address;

    public Uri Bare => bare.Address;

    public static async Task<TabProduct> StartAsync()
    {
        var program = Programs.Published().Service;
        var barePage = Path.GetFullPath(BarePage);
        if (!Directory.Exists(barePage)) { throw new DirectoryNotFoundException($"{barePage}: not built yet: make bench does it."); }

        var store = await AzuriteProcess.StartAsync();
        var tenant = await LocalTenant.StartAsync(new() { Port = 0 }, CancellationToken.None);
        var environment = Environment(store, tenant);
        var service = await Server.StartAsync(program, [], environment, "/tab/");
        var bare = await Server.StartAsync(program, [], new Dictionary<string, string>(environment) { ["Tab__Folder"] = barePage }, "/tab/");
        return new(store, tenant, service, bare);
    }

    /// <summary>Has the demo company write what <c>make demo</c> has it write.</summary>
    public async Task FillAsync()
    {
        using var output = new StringWriter();
        if (!await DemoRun.FillAsync(Service, Tenant, output, CancellationToken.None)) { throw new InvalidOperationException($"{output}"); }
    }

    public Person Person(string alias) => Tenant.People.Everyone.Single(person => person.Alias == alias);

    public async ValueTask DisposeAsync()
    {
        http.Dispose();
        service.Dispose();
        bare.Dispose();
        await Tenant.DisposeAsync();
        await store.DisposeAsync();
    }

    private static Dictionary<string, string> Environment(AzuriteProcess store, LocalTenant tenant) =>
        new(tenant.ServiceEnvironment) { ["Storage__ConnectionString"] = AzuriteProcess.ConnectionString(store.Endpoint.Port) };
}
