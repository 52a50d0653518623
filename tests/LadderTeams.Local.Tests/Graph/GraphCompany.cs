using LadderTeams.Local.Tenant;
using LadderTeams.Local.Tenant.People;
using LadderTeams.Local.Tests.Tenant;
using LadderTeams.Service.Graph;
using LadderTeams.Service.Graph.Calendars;
using LadderTeams.Service.Graph.Sending;
using LadderTeams.Service.Graph.Tokens;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Platform.SignIn;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Local.Tests.Graph;

/// <summary>The service's adapter of Graph, on its own, before a tenant that runs.</summary>
internal sealed class GraphCompany : IAsyncDisposable
{
    private readonly ServiceProvider services;

    private GraphCompany(RunningTenant running, string? graph, GraphLimits limits, TimeProvider time)
    {
        Running = running;
        var builder = new ServiceCollection();
        builder.AddLogging();
        builder.AddSingleton<IConfiguration>(new ConfigurationBuilder().AddInMemoryCollection(running.Tenant.SettingsAt(graph)).Build());
        builder.AddSignIn();
        builder.AddSingleton(time);
        builder.AddGraph();
        builder.AddHttpClient(GraphHttp.Client).AddHttpMessageHandler(() => new Recorder(Sent));
        builder.AddHttpClient(TokenExchange.Client).AddHttpMessageHandler(() => new Recorder(SentForTokens));
        builder.AddSingleton(limits);
        builder.AddSingleton<IServiceProof>(new TenantProof(running.Tenant));
        services = builder.BuildServiceProvider();
    }

    public RunningTenant Running { get; }

    public LocalTenant Tenant => Running.Tenant;

    /// <summary>All that went to Graph, in its order.</summary>
    public SentRequests Sent { get; } = new();

    public SentRequests SentForTokens { get; } = new();

    public ICalendars Calendars => services.GetRequiredService<ICalendars>();

    public CalendarBatches Batches => services.GetRequiredService<CalendarBatches>();

    public IDirectoryChanges Changes => services.GetRequiredService<IDirectoryChanges>();

    public IDirectory Directory => services.GetRequiredService<IDirectory>();

    /// <summary>Short enough that a test need not wait for what never comes.</summary>
    public static GraphLimits Impatient { get; } = GraphLimits.Default with
    {
        LongestTry = TimeSpan.FromSeconds(1),
        LongestWait = TimeSpan.FromSeconds(2),
        FirstDelay = TimeSpan.FromMilliseconds(1),
    };

    /// <param name="graph">Where Graph is; the tenant's own unless another server stands in for it.</param>
    public static Task<GraphCompany> StartAsync(string? graph = null, GraphLimits? limits = null, params string[] permissions) =>
        StartAsync(permissions is [] ? new() : new TenantOptions { GraphPermissions = permissions }, graph, limits);

    public static async Task<GraphCompany> StartAsync(TenantOptions options, string? graph = null, GraphLimits? limits = null, TimeProvider? time = null) =>
        new(await RunningTenant.StartAsync(options), graph, limits ?? GraphLimits.Default, time ?? TimeProvider.System);

    public Person PersonOf(string mail) => Tenant.People.Find(mail)!;

    public async Task<ICaller> AsAsync(string mail)
    {
        var person = PersonOf(mail);
        return new Caller($"{Tenant.Id}", $"{person.Id}", person.DisplayName, new((await Running.SignInAsync(mail)).Text("access_token")));
    }

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        await Running.DisposeAsync();
    }

    private sealed record Caller(string TenantId, string PersonId, string DisplayName, AccessToken AccessToken) : ICaller
    {
        public bool IsInRole(AppRoles role) => false;
    }
}
