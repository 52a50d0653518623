using LadderTeams.Local.Tenant.Calendars.Answering;
using LadderTeams.Local.Tenant.Calendars.Answering.Delta;
using LadderTeams.Local.Tenant.Calendars.Demo;
using LadderTeams.Local.Tenant.Calendars.Keeping;
using LadderTeams.Local.Tenant.Calendars.Subscribing;
using LadderTeams.Local.Tenant.Graph;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Tenant.Calendars;

internal static class CalendarServices
{
    public static void AddCalendars(this IServiceCollection services)
    {
        services.AddSingleton(provider =>
        {
            var directory = ActivatorUtilities.CreateInstance<CalendarDirectory>(provider);
            if (provider.GetRequiredService<TenantOptions>().People is null)
            {
                new DemoCalendars(directory, provider.GetRequiredService<PeopleDirectory>(), provider.GetRequiredService<TimeProvider>()).Fill();
            }

            return directory;
        });
        services.AddSingleton<EventReads>();
        services.AddSingleton<EventChanges>();
        services.AddSingleton<CalendarDelta>();
        services.AddSingleton<MailboxLimit>();
        services.AddSingleton<Mailboxes>();
        services.AddSingleton<SubscriptionStore>();
        services.AddSingleton<NotificationHttp>();
        services.AddSingleton<Handshake>();
        services.AddSingleton<Subscriptions>();
        services.AddSingleton<Notifications>();
        services.AddHostedService(provider => provider.GetRequiredService<Notifications>());
    }

    /// <summary>Refuses what is one request too many to a mailbox. Comes before faults, so that a late answer is one under way.</summary>
    public static void UseMailboxLimit(this IApplicationBuilder app) => app.Use(async (HttpContext context, RequestDelegate next) =>
    {
        var services = context.RequestServices;
        if (!context.Request.Path.StartsWithSegments(GraphEndpoints.Root, out var path) || services.GetRequiredService<GraphCallers>().Read(context.Request).Caller is not { } caller)
        {
            await next(context);
            return;
        }

        using var place = services.GetRequiredService<MailboxLimit>().TryEnter(caller, path.Value!);
        if (place is null) { await MailboxErrors.TooManyAtOnce().WriteAsync(context); }
        else { await next(context); }
    });
}
