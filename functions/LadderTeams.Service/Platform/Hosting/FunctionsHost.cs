using System.Globalization;

namespace LadderTeams.Service.Platform.Hosting;

/// <summary>What the Azure Functions host asks of a custom handler. Without that host nothing here applies.</summary>
internal static class FunctionsHost
{
    private const string Port = "FUNCTIONS_CUSTOMHANDLER_PORT";

    public static void ListenWhereTheHostSays(this WebApplicationBuilder builder)
    {
        if (int.TryParse(builder.Configuration[Port], NumberStyles.None, CultureInfo.InvariantCulture, out var port))
        {
            builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        }
    }
}
