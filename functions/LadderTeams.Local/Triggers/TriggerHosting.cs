namespace LadderTeams.Local.Triggers;

/// <summary>Starts the functions of the service in this process, where the Functions host would start them.</summary>
internal static class TriggerHosting
{
    public static void AddTriggerHosting(this IServiceCollection services, IReadOnlyList<Function> functions)
    {
        services.AddSingleton<IEnumerable<Function>>(functions);
        services.AddSingleton<MessageQueues>();
        services.AddSingleton<FunctionRunner>();
        services.AddHostedService<Scheduler>();
        services.AddHostedService<QueueReader>();
    }
}
