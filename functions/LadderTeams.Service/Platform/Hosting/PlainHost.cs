namespace LadderTeams.Service.Platform.Hosting;

/// <summary>What the service needs of a host and no more: a file of settings that is watched for changes, say, would slow each start.</summary>
internal static class PlainHost
{
    /// <param name="arguments">Of the command line. They win over the environment, and that over the file.</param>
    public static void AddPlainHost(this WebApplicationBuilder builder, string[]? arguments)
    {
        builder.Configuration.AddEnvironmentVariables("ASPNETCORE_").AddJsonFile("appsettings.json", optional: true).AddEnvironmentVariables().AddCommandLine(arguments ?? []);
        builder.Logging.AddConfiguration(builder.Configuration.GetSection("Logging")).AddSimpleConsole();
        builder.WebHost.UseKestrelCore();
        builder.Services.AddRoutingCore();
    }
}
