using Azure.Core.Pipeline;
using Azure.Identity;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Platform.SignIn;
using Microsoft.Extensions.Options;
using AccessToken = Azure.Core.AccessToken;

namespace LadderTeams.Service.Graph.OnBehalfOf;

/// <summary>Asks the authority for a token in a person's name. No secret is needed: the service's own identity proves who asks.</summary>
internal sealed class TokenExchange(TrustedTenants trusted, IServiceProof proof, IHttpClientFactory clients, IOptions<GraphOptions> options)
{
    /// <summary>The name of the HTTP client that is used.</summary>
    public const string Client = "Graph.Tokens";

    private readonly GraphCloud cloud = GraphCloud.At(options.Value.Endpoint);

    /// <exception cref="AuthenticationFailedException">There is none.</exception>
    public async Task<AccessToken> ForAsync(ICaller caller, CancellationToken cancellationToken)
    {
        using var http = clients.CreateClient(Client);
        var credential = new OnBehalfOfCredential(caller.TenantId, trusted.ClientId, proof.GetAsync, caller.AccessToken.Reveal(), Options(http));
        return await credential.GetTokenAsync(new([$"{cloud.Audience}/.default"]), cancellationToken);
    }

    private OnBehalfOfCredentialOptions Options(HttpClient http)
    {
        var authority = new UriBuilder(trusted.Authority) { Scheme = Uri.UriSchemeHttps };
        return new()
        {
            AuthorityHost = authority.Uri,
            DisableInstanceDiscovery = true, // the authority is a setting, and nobody else is asked about it
            Transport = new HttpClientTransport(http),
            Retry = { MaxRetries = 0 }, // Patience does that
            Diagnostics = { IsLoggingEnabled = false, IsTelemetryEnabled = false, IsDistributedTracingEnabled = false },
        };
    }
}
