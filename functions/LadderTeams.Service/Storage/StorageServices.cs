using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Storage;

internal static class StorageServices
{
    public static void AddStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section);
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(Connect);
    }

    private static TableServiceClient Connect(IServiceProvider services) => new(
        services.GetRequiredService<IOptions<StorageOptions>>().Value.ConnectionString
            ?? throw new InvalidOperationException("Nothing can be stored: set Storage:ConnectionString."),
        new() { TimeProvider = services.GetRequiredService<TimeProvider>() });
}
