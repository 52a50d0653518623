using LadderTeams.Local.Tenant;
using LadderTeams.Local.Triggers;
using LadderTeams.Service;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.Configuration.Memory;
using Microsoft.Extensions.Options;

namespace LadderTeams.Local.Hosting;

/// <summary>The service, as it runs on this machine.</summary>
internal static class LocalService
{
    public static WebApplication Build(LocalOptions options, RepositoryFolder repository, string storage, LocalTenant tenant) =>
        LadderService.Build(new() { ContentRootPath = repository.Path }, builder =>
        {
            Configure(builder.Configuration, storage, tenant);
            ListenAt(options, builder);
            builder.Services.AddLoopbackAlone();
            builder.Services.AddTriggerHosting(FunctionFiles.Read(repository.Triggers, name => builder.Configuration[name]));
            // What keeps the host from starting is told in one sentence; its own report has the trace.
            builder.Logging.AddFilter("Microsoft.Extensions.Hosting.Internal.Host", LogLevel.Critical);
        });

    /// <exception cref="LocalFailure">It cannot listen.</exception>
    public static async Task<Uri> StartAsync(WebApplication app, LocalOptions options, CancellationToken cancellationToken)
    {
        try
        {
            await app.StartAsync(cancellationToken);
        }
        catch (IOException failure) when (failure.InnerException is AddressInUseException)
        {
            throw new LocalFailure(options.Urls is null && PortOf(options) is var port and > 0
                ? $"port {port} is taken by another program; choose another one with --port (make run PORT={port + 1})."
                : $"an address is taken by another program: {failure.Message}");
        }
        catch (OptionsValidationException failure)
        {
            throw new LocalFailure(string.Join(' ', failure.Failures));
        }
        catch (Exception failure) when (failure is IOException or System.Net.Sockets.SocketException or InvalidOperationException or FormatException)
        {
            throw new LocalFailure($"the service cannot listen: {failure.Message}");
        }

        var address = app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First();
        var page = new Uri(new(address), "/tab/");
        app.Configuration["Links:Tab"] = page.AbsoluteUri; // read when the first link is made
        return page;
    }

    private static void Configure(ConfigurationManager configuration, string storage, LocalTenant tenant)
    {
        // First in the list, so that every other source has more to say.
        configuration.Sources.Insert(0, new MemoryConfigurationSource { InitialData = [new("Logging:LogLevel:Microsoft", "Warning")] });
        configuration.AddInMemoryCollection(
        [
            new("Storage:ConnectionString", storage),
            .. tenant.ServiceSettings.Select(setting => KeyValuePair.Create(setting.Key, (string?)setting.Value)),
            new("AllowedHosts", string.Join(';', ThisMachine.Names)),
            new("FUNCTIONS_CUSTOMHANDLER_PORT", ""), // no Functions host is there
        ]);
    }

    private static void ListenAt(LocalOptions options, WebApplicationBuilder builder)
    {
        if (options.Urls is not null) { builder.WebHost.UseUrls(options.Urls); }
        else if (options.Port is not null || !IsToldWhere(builder.Configuration))
        {
            // Kestrel finds a free port for an address, not for a name that stands for two.
            builder.WebHost.UseUrls(PortOf(options) is 0 ? "http://127.0.0.1:0" : $"http://localhost:{PortOf(options)}");
        }
    }

    private static int PortOf(LocalOptions options) => options.Port ?? LocalOptions.DefaultPort;

    private static bool IsToldWhere(ConfigurationManager configuration) =>
        new[] { WebHostDefaults.ServerUrlsKey, WebHostDefaults.HttpPortsKey, WebHostDefaults.HttpsPortsKey }.Any(key => !string.IsNullOrEmpty(configuration[key]));
}
