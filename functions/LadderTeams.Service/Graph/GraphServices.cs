using LadderTeams.Service.Graph.Calendars;
using LadderTeams.Service.Graph.Calendars.Batches;
using LadderTeams.Service.Graph.Sending;
using LadderTeams.Service.Graph.Tokens;
using LadderTeams.Service.Platform.Links;
using LadderTeams.Service.Platform.Telemetry;
using LadderTeams.Service.Platform.Telemetry.Calls;
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
        services.AddSingleton(provider => new TeamsHost(GraphCloud.At(provider.GetRequiredService<IOptions<GraphOptions>>().Value.Endpoint).Teams));
        services.AddTransient<OnThisMachine>();
        services.AddCalls();
        AddClient(services, GraphHttp.Client).Measured(Dependency.Graph, GraphOperation.Of);
        AddClient(services, TokenExchange.Client).Measured(Dependency.Authority, static _ => "POST token").AddHttpMessageHandler<OnThisMachine>();
        services.AddSingleton<IServiceProof, ManagedIdentityProof>();
        services.AddSingleton<TokenExchange>();
        services.AddSingleton<GraphTokens>();
        services.AddSingleton<GraphAddress>();
        services.AddSingleton<GraphHttp>();
        services.AddSingleton<Patience>();
        services.AddSingleton<GraphQuestions>();
        services.AddSingleton<PlainSender>();
        services.AddSingleton<IGraphSender>(provider => provider.GetRequiredService<PlainSender>());
        services.AddSingleton<IDirectory, GraphDirectory>();
        services.AddSingleton<IDirectoryChanges, GraphDirectoryChanges>();
        services.AddSingleton<ICalendars, GraphCalendars>();
        services.AddSingleton<BatchPost>();
        services.AddSingleton<CalendarBatches>();
    }

    private static IHttpClientBuilder AddClient(IServiceCollection services, string name) =>
        services.AddHttpClient(name)
            .ConfigureHttpClient((provider, client) => client.MaxResponseContentBufferSize = provider.GetRequiredService<GraphLimits>().LargestAnswer)
            .ConfigurePrimaryHttpMessageHandler(() => new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false, ConnectTimeout = TimeSpan.FromSeconds(3) })
            .RemoveAllLoggers();
}
