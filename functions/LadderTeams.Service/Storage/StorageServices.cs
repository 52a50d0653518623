using Azure.Identity;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Storage;

internal static class StorageServices
{
    public static void AddStorage(this IServiceCollection services)
    {
        services.AddOptions<StorageOptions>().BindConfiguration(StorageOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<StorageOptions>, StorageOptionsValidator>();
        services.AddSingleton(provider => Connect(provider.GetRequiredService<IOptions<StorageOptions>>().Value));
    }

    private static TableServiceClient Connect(StorageOptions options) => options.ConnectionString is { Length: > 0 } connection
        ? new(connection, new TableClientOptions())
        : new(new Uri(options.Endpoint!), new DefaultAzureCredential(), new TableClientOptions());
}
