using LadderTeams.Local.Tenant.Graph;

namespace LadderTeams.Local.Tenant.Faults;

internal static class FaultMiddleware
{
    public static void UseFaults(this IApplicationBuilder app) => app.Use(async (HttpContext context, RequestDelegate next) =>
    {
        var services = context.RequestServices;
        switch (services.GetRequiredService<FaultSwitches>().Take(context.Request.Path))
        {
            case Fault.Throttled fault:
                await RefuseAsync(context, GraphErrors.Throttled(fault.RetryAfter));
                break;
            case Fault.Unavailable:
                await RefuseAsync(context, GraphErrors.Unavailable());
                break;
            case Fault.Refused:
                await RefuseAsync(context, GraphErrors.BadRequest("The request is refused."));
                break;
            case Fault.Dropped:
                context.Abort();
                break;
            case Fault.AnswerLost:
                context.Response.Body = Stream.Null;
                await next(context);
                context.Abort();
                break;
            case Fault.Late fault:
                await Task.Delay(fault.By, services.GetRequiredService<TimeProvider>(), context.RequestAborted);
                await next(context);
                break;
            default:
                await next(context);
                break;
        }
    });

    /// <summary>In Graph's form for a request to Graph; without a body elsewhere, as from a gateway.</summary>
    private static async Task RefuseAsync(HttpContext context, GraphAnswer refusal)
    {
        if (context.Request.Path.StartsWithSegments(GraphEndpoints.Root)) { await refusal.WriteAsync(context); }
        else
        {
            context.Response.StatusCode = refusal.Status;
            if (refusal.RetryAfter is { } seconds) { context.Response.Headers.RetryAfter = $"{seconds}"; }
        }
    }
}
