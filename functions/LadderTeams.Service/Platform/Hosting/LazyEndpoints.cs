using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Primitives;

namespace LadderTeams.Service.Platform.Hosting;

/// <summary>Endpoints that are mapped when somebody asks for the first of them, so that a start does not wait for it.</summary>
internal sealed class LazyEndpoints : EndpointDataSource
{
    private readonly Lazy<IReadOnlyList<Endpoint>> endpoints;

    private LazyEndpoints(IServiceProvider services, Action<IEndpointRouteBuilder> map) => endpoints = new(() =>
    {
        var routes = new Routes(services);
        map(routes);
        return [.. routes.DataSources.SelectMany(source => source.Endpoints)];
    });

    public override IReadOnlyList<Endpoint> Endpoints => endpoints.Value;

    public static void Map(IEndpointRouteBuilder app, Action<IEndpointRouteBuilder> map) => app.DataSources.Add(new LazyEndpoints(app.ServiceProvider, map));

    /// <summary>What is mapped stays.</summary>
    public override IChangeToken GetChangeToken() => NullChangeToken.Singleton;

    private sealed class Routes(IServiceProvider services) : IEndpointRouteBuilder
    {
        public IServiceProvider ServiceProvider => services;

        public ICollection<EndpointDataSource> DataSources { get; } = [];

        public IApplicationBuilder CreateApplicationBuilder() => new ApplicationBuilder(services);
    }
}
