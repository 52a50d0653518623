using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LadderTeams.Service.Platform.Triggers;

/// <summary>A trigger is named like the class that handles it.</summary>
internal static class TriggerServices
{
    private const DynamicallyAccessedMemberTypes Made = DynamicallyAccessedMemberTypes.PublicConstructors;

    public static IServiceCollection AddTimer<[DynamicallyAccessedMembers(Made)] THandler>(this IServiceCollection services)
        where THandler : class, ITimerTrigger =>
        services.AddTrigger<THandler>(TriggerKind.Timer, static (handler, call, cancellationToken) => handler.RunAsync(call.ToTimerRun(), cancellationToken));

    public static IServiceCollection AddQueue<[DynamicallyAccessedMembers(Made)] THandler>(this IServiceCollection services)
        where THandler : class, IQueueTrigger =>
        services.AddTrigger<THandler>(TriggerKind.Queue, static (handler, call, cancellationToken) => handler.RunAsync(call.ToQueueMessage(), cancellationToken));

    private static IServiceCollection AddTrigger<[DynamicallyAccessedMembers(Made)] THandler>(
        this IServiceCollection services, TriggerKind kind, Func<THandler, TriggerCall, CancellationToken, Task<TriggerReply>> run)
        where THandler : class
    {
        services.TryAddSingleton<ITriggers, Triggers>();
        services.TryAddSingleton<TriggerMeter>();
        services.AddScoped<THandler>();
        return services.AddSingleton(new Trigger(typeof(THandler).Name, kind, (provider, call, cancellationToken) =>
            run(provider.GetRequiredService<THandler>(), call, cancellationToken)));
    }
}
