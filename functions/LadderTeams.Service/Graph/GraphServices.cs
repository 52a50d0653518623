using LadderTeams.Service.Graph.OnBehalfOf;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Graph;

internal static class GraphServices
{
    public static void AddGraph(this IServiceCollection services)
    {
        services.AddOptions<GraphOptions>().BindConfiguration(GraphOptions.Section).ValidateOnStart();
        services.AddSingleton<IValidateOptions<GraphOptions>, GraphOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton(GraphLimits.Default);
        services.AddTransient<OnThisMachine>();
        AddClient(services, GraphHttp.Client);
        AddClient(services, TokenExchange.Client).AddHttpMessageHandler<OnThisMachine>();
        services.AddSingleton<IServiceProof, ManagedIdentityProof>();
        services.AddSingleton<TokenExchange>();
        services.AddSingleton<GraphTokens>();
        services.AddSingleton<GraphHttp>();
        services.AddSingleton<Patience>();
        services.AddSingleton<IDirectory, GraphDirectory>();
    }

    private static IHttpClientBuilder AddClient(IServiceCollection services, string name) =>
        services.AddHttpClient(name)
            .ConfigureHttpClient((provider, client) => client.MaxResponseContentBufferSize = provider.GetRequiredService<GraphLimits>().LargestAnswer)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(3) })
            .RemoveAllLoggers();
}
