using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using LadderTeams.Local.Demo.Filling;
using LadderTeams.Local.Store;
using LadderTeams.Local.Tenant;
using LadderTeams.Local.Tenant.People;
using LadderTeams.Local.Tests.Graph;
using LadderTeams.Service;
using LadderTeams.Service.Graph.Tokens;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Local.Tests.Demo;

/// <summary>
/// The service over an Azurite and a tenant of its own, with the demo company in it: filled half way, broken off, filled to the end,
/// and filled once more.
/// </summary>
public sealed class FilledCompany : IAsyncLifetime, IDisposable
{
    internal const int HalfOfTheWrites = 500;

    private readonly TemporaryFolder data = new();
    private DataFolder folder = null!;
    private Azurite azurite = null!;
    private WebApplication service = null!;
    private Uri address = null!;

    internal LocalTenant Tenant { get; private set; } = null!;

    /// <summary>How many writes were sent before it was broken off.</summary>
    internal int WritesBefore { get; private set; }

    internal FillingReport Rest { get; private set; } = null!;

    internal FillingReport Again { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        folder = await DataFolder.OpenAsync(data.Path, CancellationToken.None);
        azurite = await Azurite.StartAsync(Repository.File("build/azurite/node_modules/azurite"), folder, CancellationToken.None);
        Tenant = await LocalTenant.StartAsync(new() { Port = 0 }, CancellationToken.None);
        service = LadderService.Build(new() { ContentRootPath = data.Path }, Configure);
        await service.StartAsync();
        address = new(service.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());

        using (var brokenOff = new BreakingOff(HalfOfTheWrites))
        {
            await Assert.ThrowsAnyAsync<OperationCanceledException>(() => FillAsync(brokenOff, brokenOff.Token));
            WritesBefore = brokenOff.Writes;
        }

        Rest = await FillAsync(new SocketsHttpHandler(), CancellationToken.None);
        Again = await FillAsync(new SocketsHttpHandler(), CancellationToken.None);
    }

    public async Task DisposeAsync()
    {
        await service.DisposeAsync();
        await Tenant.DisposeAsync();
        await azurite.StopAsync();
    }

    public void Dispose()
    {
        azurite.Dispose();
        folder.Dispose();
        data.Dispose();
    }

    internal Person Find(string alias) => Tenant.People.Everyone.Single(person => person.Alias == alias);

    /// <summary>What somebody is answered, as it is now.</summary>
    internal async Task<HttpResponseMessage> AskAsync(string alias, string path)
    {
        using var http = new HttpClient { BaseAddress = address };
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(path, UriKind.Relative));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", Tenant.TokenOf(Find(alias)));
        request.Headers.CacheControl = new() { NoCache = true };
        return await http.SendAsync(request);
    }

    internal async Task<JsonNode> ReadAsync(string alias, string path)
    {
        using var response = await AskAsync(alias, path);
        Assert.True(response.IsSuccessStatusCode, $"{alias} GET {path}: {response.StatusCode}");
        return (await response.Content.ReadFromJsonAsync<JsonNode>())!;
    }

    private async Task<FillingReport> FillAsync(HttpMessageHandler handler, CancellationToken cancellationToken)
    {
        using var http = new HttpClient(handler) { BaseAddress = address };
        return await new DemoFilling(new(http, Tenant.TokenOf), Tenant.People.Everyone).FillAsync(cancellationToken);
    }

    private void Configure(WebApplicationBuilder builder)
    {
        builder.Configuration.AddInMemoryCollection(Tenant.SettingsAt());
        builder.Configuration.AddInMemoryCollection([new("Storage:ConnectionString", azurite.ConnectionString), new("Logging:LogLevel:Default", "Warning")]);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddSingleton<IServiceProof>(new TenantProof(Tenant));
    }

    /// <summary>Ends everything while requests are under way.</summary>
    private sealed class BreakingOff(int after) : DelegatingHandler(new SocketsHttpHandler())
    {
        private readonly CancellationTokenSource ending = new();
        private int writes;

        public CancellationToken Token => ending.Token;

        public int Writes => writes;

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            if (request.Method != HttpMethod.Get && Interlocked.Increment(ref writes) == after) { ending.Cancel(); }

            return base.SendAsync(request, cancellationToken);
        }

        protected override void Dispose(bool disposing)
        {
            if (disposing) { ending.Dispose(); }

            base.Dispose(disposing);
        }
    }
}
