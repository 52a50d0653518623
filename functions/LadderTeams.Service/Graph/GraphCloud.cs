namespace LadderTeams.Service.Graph;

/// <summary>One of Microsoft's clouds, by where its Graph is.</summary>
/// <param name="Audience">What Graph calls itself in tokens.</param>
/// <param name="Exchange">What a token of a managed identity is asked for when it is to prove who an app is.</param>
/// <param name="Teams">Where links into Teams lead.</param>
// https://learn.microsoft.com/graph/deployments, https://learn.microsoft.com/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity,
// https://learn.microsoft.com/microsoftteams/platform/concepts/sovereign-cloud
internal sealed record GraphCloud(Uri Endpoint, string Audience, string Exchange, string Teams)
{
    public const string Global = "https://graph.microsoft.com";
    private const string UsGovernment = "https://graph.microsoft.us";
    private const string UsDefense = "https://dod-graph.microsoft.us";
    private const string China = "https://microsoftgraph.chinacloudapi.cn";
    private const string ExchangeOfGlobal = "api://AzureADTokenExchange";
    private const string ExchangeOfUsGovernment = "api://AzureADTokenExchangeUSGov";

    /// <summary>What stands elsewhere than Microsoft's own, such as a proxy on this machine, speaks for the global cloud.</summary>
    /// <param name="endpoint">An address without a path.</param>
    public static GraphCloud At(string endpoint) => endpoint.TrimEnd('/') switch
    {
        UsGovernment => new(new(UsGovernment), UsGovernment, ExchangeOfUsGovernment, "gov.teams.microsoft.us"),
        UsDefense => new(new(UsDefense), UsDefense, ExchangeOfUsGovernment, "dod.teams.microsoft.us"),
        China => new(new(China), China, "api://AzureADTokenExchangeChina", "teams.microsoftonline.cn"),
        var other => new(new(other), Global, ExchangeOfGlobal, "teams.microsoft.com"),
    };
}
