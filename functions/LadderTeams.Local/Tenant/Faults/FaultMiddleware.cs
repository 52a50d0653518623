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
                await GraphErrors.Throttled(fault.RetryAfter).WriteAsync(context);
                break;
            case Fault.Unavailable:
                await GraphErrors.Unavailable().WriteAsync(context);
                break;
            case Fault.Dropped:
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
}
