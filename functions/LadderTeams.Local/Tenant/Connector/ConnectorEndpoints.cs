namespace LadderTeams.Local.Tenant.Connector;

internal static class ConnectorEndpoints
{
    public static void AddConnector(this IServiceCollection services)
    {
        services.AddSingleton<BotConnector>();
        services.AddSingleton<Relay>();
    }

    public static void MapConnector(this IEndpointRouteBuilder routes)
    {
        routes.MapGet(BotConnector.MetadataPath, (BotConnector connector) => TypedResults.Json(connector.DescribeMetadata()));
        routes.MapGet(BotConnector.KeysPath, (BotConnector connector) => TypedResults.Json(connector.DescribeKeys()));
        routes.MapPost(Relay.Path, (HttpContext context, Relay relay) => relay.PassOnAsync(context));
    }
}
