using LadderTeams.Local.Hosting;
using LadderTeams.Local.Tenant.Calendars;
using LadderTeams.Local.Tenant.Calendars.Keeping;
using LadderTeams.Local.Tenant.Calendars.Subscribing;
using LadderTeams.Local.Tenant.Connector;
using LadderTeams.Local.Tenant.Faults;
using LadderTeams.Local.Tenant.Graph;
using LadderTeams.Local.Tenant.Keys;
using LadderTeams.Local.Tenant.Pages;
using LadderTeams.Local.Tenant.People;
using LadderTeams.Local.Tenant.SignIn;
using LadderTeams.Local.Tenant.Tokens;
using Microsoft.AspNetCore.Connections;

namespace LadderTeams.Local.Tenant;

/// <summary>
/// A small Microsoft 365 tenant on this machine: it signs its people in, answers as Graph does and speaks to the bot as the Bot
/// Connector does. The service reaches it over HTTP, as it reaches the real ones.
/// </summary>
internal sealed class LocalTenant : IAsyncDisposable
{
    private const int LargestBody = 4 * 1024 * 1024;
    private readonly WebApplication app;

    private LocalTenant(WebApplication app) => this.app = app;

    public Uri Address => Of<TenantAddress>().Root;

    public Guid Id => Of<TenantOptions>().TenantId;

    /// <summary>Its redirect addresses can be registered once the service knows where it listens.</summary>
    public RegisteredClient Client => Of<RegisteredClient>();

    public PeopleDirectory People => Of<PeopleDirectory>();

    public CalendarDirectory Calendars => Of<CalendarDirectory>();

    public Notifications Notifications => Of<Notifications>();

    public KeyRing Keys => Of<KeyRing>();

    public BotConnector Connector => Of<BotConnector>();

    public FaultSwitches Faults => Of<FaultSwitches>();

    /// <summary>How many requests Graph has had so far; a batch is one.</summary>
    public long GraphRequests => Of<GraphTally>().Requests;

    /// <summary>Where the service gets what proves that it is the service.</summary>
    public ManagedIdentity ServiceIdentity => Of<ManagedIdentity>();

    /// <summary>The settings of a service whose people sign in here.</summary>
    public IReadOnlyDictionary<string, string> ServiceSettings => new Dictionary<string, string>
    {
        ["SignIn:Tenants"] = $"{Id}",
        ["SignIn:ClientId"] = $"{Client.Id}",
        ["SignIn:Authority"] = Address.GetLeftPart(UriPartial.Authority),
        ["Graph:Endpoint"] = Address.GetLeftPart(UriPartial.Authority),
        ["Messaging:BotId"] = $"{Connector.BotId}",
        ["Messaging:Metadata"] = Connector.Metadata.AbsoluteUri,
        ["Messaging:Issuer"] = Connector.Issuer,
    };

    /// <summary>The same as the environment of a process of its own, with its identity.</summary>
    public IReadOnlyDictionary<string, string> ServiceEnvironment => new Dictionary<string, string>(ServiceSettings.Select(setting => KeyValuePair.Create(setting.Key.Replace(":", "__", StringComparison.Ordinal), setting.Value)))
    {
        ["IDENTITY_ENDPOINT"] = ServiceIdentity.Endpoint.AbsoluteUri,
        ["IDENTITY_HEADER"] = ServiceIdentity.Header,
    };

    /// <exception cref="LocalFailure">It cannot listen.</exception>
    public static async Task<LocalTenant> StartAsync(TenantOptions options, CancellationToken cancellationToken)
    {
        var tenant = new LocalTenant(Build(options));
        try
        {
            await tenant.app.StartAsync(cancellationToken);
            return tenant;
        }
        catch (IOException failure)
        {
            await tenant.DisposeAsync();
            throw new LocalFailure(failure.InnerException is AddressInUseException
                ? $"port {options.Port} is taken by another program; choose another one with --tenant-port (make run ARGS=\"--tenant-port {options.Port + 1}\")."
                : $"the local tenant cannot listen: {failure.Message}");
        }
        catch
        {
            await tenant.DisposeAsync();
            throw;
        }
    }

    /// <summary>An access token for the service, as the person gets it by signing in.</summary>
    public string TokenOf(Person person) => Of<TokenIssuer>().AccessToken(person);

    public async ValueTask DisposeAsync()
    {
        await app.StopAsync(); // or what runs in the background would take its end for a failure
        await app.DisposeAsync();
    }

    private static WebApplication Build(TenantOptions options)
    {
        // Nothing that a person sets for the service is read here.
        var builder = WebApplication.CreateEmptyBuilder(new());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel => (kestrel.AddServerHeader, kestrel.Limits.MaxRequestBodySize) = (false, LargestBody));
        builder.WebHost.UseUrls(options.Port is 0 ? "http://127.0.0.1:0" : $"http://localhost:{options.Port}");
        builder.Logging.AddSimpleConsole().SetMinimumLevel(LogLevel.Warning).AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        builder.Services.AddRoutingCore();
        builder.Services.AddLoopbackAlone();
        builder.Services.AddHostFiltering(filter => filter.AllowedHosts = ThisMachine.Names);
        AddTenant(builder.Services, options);

        var app = builder.Build();
        app.UseHostFiltering();
        app.UseMailboxLimit();
        app.UseGraphTally();
        app.UseFaults();
        app.UseRouting();
        app.UseCors();
        app.MapPages();
        app.MapSignIn(options.TenantId);
        app.MapGraph();
        app.MapConnector();
        return app;
    }

    private static void AddTenant(IServiceCollection services, TenantOptions options)
    {
        var company = DemoCompany.Read();
        services.AddSingleton(options);
        services.AddSingleton(options.Time);
        services.AddSingleton<TenantAddress>();
        services.AddSingleton(company);
        services.AddSingleton(new PeopleDirectory(options.People ?? company.People));
        services.AddSingleton<KeyRing>();
        services.AddSingleton(new RegisteredClient(options.ClientId));
        services.AddSingleton<FaultSwitches>();
        services.AddSingleton<GraphTally>();
        services.AddPages();
        services.AddSignIn();
        services.AddGraph();
        services.AddCalendars();
        services.AddConnector();
    }

    private T Of<T>()
        where T : notnull => app.Services.GetRequiredService<T>();
}
