using System.Diagnostics;

namespace LadderTeams.Service.Platform.Telemetry;

/// <summary>One id for all that one request leads to: the tab sends it, the logs have it, and whoever is asked is told it.</summary>
internal static class Correlation
{
    /// <summary>In each answer: what a person tells the admin.</summary>
    public const string Header = "X-Request-ID";

    /// <summary>As an operator looks for it: 32 hexadecimal digits. Null where nothing is under way.</summary>
    public static string? TraceId => Activity.Current is { IdFormat: ActivityIdFormat.W3C, TraceId: var trace } ? trace.ToHexString() : null;

    /// <summary>The same in the form that Microsoft's services take, which is that of a GUID.</summary>
    public static string? Id => TraceId is { } trace ? Guid.ParseExact(trace, "N").ToString("D") : null;

    public static void UseCorrelation(this IApplicationBuilder app) => app.Use(static (context, next) =>
    {
        // At the start of the response, as an answer to a failure clears all headers.
        if (TraceId is { } trace) { context.Response.OnStarting(() => { context.Response.Headers[Header] = trace; return Task.CompletedTask; }); }

        return next(context);
    });
}
