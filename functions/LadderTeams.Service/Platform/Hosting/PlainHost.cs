using LadderTeams.Service.Platform.Telemetry.Logs;
using Microsoft.AspNetCore.HostFiltering;

namespace LadderTeams.Service.Platform.Hosting;

/// <summary>What the service needs of a host and no more: a file of settings that is watched for changes, say, would slow each start.</summary>
internal static class PlainHost
{
    /// <param name="arguments">Of the command line. They win over the environment, and that over the file.</param>
    public static void AddPlainHost(this WebApplicationBuilder builder, string[]? arguments)
    {
        builder.Configuration.AddEnvironmentVariables("DOTNET_").AddEnvironmentVariables("ASPNETCORE_").AddJsonFile("appsettings.json", optional: true)
            .AddEnvironmentVariables().AddCommandLine(arguments ?? []);
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging"));
        builder.AddLogs();
        builder.WebHost.UseKestrelCore().ConfigureKestrel((host, kestrel) => kestrel.Configure(host.Configuration.GetSection("Kestrel")));
        builder.Services.AddRoutingCore();
        builder.Services.AddOptions<HostFilteringOptions>().Configure<IConfiguration>(Allow);
    }

    /// <summary>Any name of a host is answered to, unless the setting <c>AllowedHosts</c> names some, with semicolons between them.</summary>
    private static void Allow(HostFilteringOptions options, IConfiguration configuration) =>
        options.AllowedHosts = configuration["AllowedHosts"]?.Split(';', StringSplitOptions.RemoveEmptyEntries) is { Length: > 0 } named ? named : ["*"];
}
