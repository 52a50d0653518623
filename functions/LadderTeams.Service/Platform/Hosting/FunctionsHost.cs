using System.Globalization;

namespace LadderTeams.Service.Platform.Hosting;

/// <summary>What the Azure Functions host asks of a custom handler. Without that host nothing here applies.</summary>
internal static class FunctionsHost
{
    private const string Port = "FUNCTIONS_CUSTOMHANDLER_PORT";

    /// <summary>The host puts it on what it passes on, over what the sender put there, and never on a call of its own.</summary>
    private const string InvocationId = "x-ms-invocation-id";

    public static void ListenWhereTheHostSays(this WebApplicationBuilder builder)
    {
        if (PortIn(builder.Configuration) is { } port) { builder.WebHost.UseUrls($"http://127.0.0.1:{port}"); }
    }

    /// <summary>
    /// The host asks this until it is answered, and takes the service for started then. Routes are made when something else is
    /// asked first, so that the host need not wait for them.
    /// </summary>
    public static void UseReadiness(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        if (context.Request.Path != "/") { return next(context); }

        var isAsked = HttpMethods.IsGet(context.Request.Method);
        context.Response.StatusCode = isAsked ? StatusCodes.Status204NoContent : StatusCodes.Status405MethodNotAllowed;
        if (!isAsked) { context.Response.Headers.Allow = HttpMethods.Get; }

        return Task.CompletedTask;
    });

    public static bool IsUnderFunctionsHost(this IConfiguration configuration) => PortIn(configuration) is not null;

    /// <summary>
    /// To who comes from outside there is the API and the tab. What else there is, the host's triggers, is the host's own, and
    /// is not even told to be there.
    /// </summary>
    public static void UseOutsideAddresses(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        if (IsForOutside(context.Request.Path) || !IsFromOutside(context.Request.Headers)) { return next(context); }

        context.Response.StatusCode = StatusCodes.Status404NotFound;
        return Task.CompletedTask;
    });

    private static bool IsForOutside(PathString path) => path == "/" || path.StartsWithSegments("/api") || path.StartsWithSegments("/tab");

    private static bool IsFromOutside(IHeaderDictionary headers) =>
        headers.Keys.Any(name => name.StartsWith("X-Forwarded", StringComparison.OrdinalIgnoreCase)
            || name.Equals("Forwarded", StringComparison.OrdinalIgnoreCase)
            || name.Equals(InvocationId, StringComparison.OrdinalIgnoreCase));

    private static int? PortIn(IConfiguration configuration) =>
        int.TryParse(configuration[Port], NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : null;
}
