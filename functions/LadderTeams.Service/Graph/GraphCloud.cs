namespace LadderTeams.Service.Graph;

/// <summary>One of Microsoft's clouds, by where its Graph is.</summary>
/// <param name="Audience">What Graph calls itself in tokens.</param>
/// <param name="Exchange">What a token of a managed identity is asked for when it is to prove who an app is.</param>
// https://learn.microsoft.com/graph/deployments, https://learn.microsoft.com/entra/workload-id/workload-identity-federation-config-app-trust-managed-identity
internal sealed record GraphCloud(Uri Endpoint, string Audience, string Exchange)
{
    public const string Global = "https://graph.microsoft.com";
    private const string UsGovernment = "https://graph.microsoft.us";
    private const string UsDefense = "https://dod-graph.microsoft.us";
    private const string China = "https://microsoftgraph.chinacloudapi.cn";
    private const string ExchangeOfGlobal = "api://AzureADTokenExchange";

    /// <summary>What stands elsewhere than Microsoft's own, such as a proxy on this machine, speaks for the global cloud.</summary>
    /// <param name="endpoint">An address without a path.</param>
    public static GraphCloud At(string endpoint) => endpoint.TrimEnd('/') switch
    {
        UsGovernment => new(new(UsGovernment), UsGovernment, "api://AzureADTokenExchangeUSGov"),
        UsDefense => new(new(UsDefense), UsDefense, "api://AzureADTokenExchangeUSGov"),
        China => new(new(China), China, "api://AzureADTokenExchangeChina"),
        var other => new(new(other), Global, ExchangeOfGlobal),
    };
}
