using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Storage;

internal static class StorageServices
{
    public static void AddStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(Connect);
    }

    private static TableServiceClient Connect(IServiceProvider services)
    {
        var store = services.GetRequiredService<IOptions<StorageOptions>>().Value;
        var options = new TableClientOptions { TimeProvider = services.GetRequiredService<TimeProvider>() };
        foreach (var policy in services.GetServices<HttpPipelinePolicy>()) { options.AddPolicy(policy, HttpPipelinePosition.PerRetry); }

        return store.ConnectionString is { Length: > 0 } connection ? new(connection, options) : new(new Uri(store.Endpoint!), new DefaultAzureCredential(), options);
    }
}
