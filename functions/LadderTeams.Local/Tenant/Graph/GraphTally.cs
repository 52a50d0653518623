namespace LadderTeams.Local.Tenant.Graph;

/// <summary>Counts what Graph is asked for.</summary>
internal sealed class GraphTally
{
    private long requests;

    public long Requests => Interlocked.Read(ref requests);

    public void Add() => Interlocked.Increment(ref requests);
}

internal static class GraphTallying
{
    public static void UseGraphTally(this IApplicationBuilder app) => app.Use(static (HttpContext context, RequestDelegate next) =>
    {
        if (context.Request.Path.StartsWithSegments(GraphEndpoints.Root)) { context.RequestServices.GetRequiredService<GraphTally>().Add(); }

        return next(context);
    });
}
