using Azure.Core;
using Azure.Core.Pipeline;
using Azure.Identity;
using LadderTeams.Service.Platform.SignIn;
using Microsoft.Extensions.Options;
using AccessToken = Azure.Core.AccessToken;

namespace LadderTeams.Service.Graph.Tokens;

/// <summary>Asks the authority for a token in somebody's name. No secret is needed: the service's own identity proves who asks.</summary>
internal sealed class TokenExchange(TrustedTenants trusted, IServiceProof proof, IHttpClientFactory clients, IOptions<GraphOptions> options)
{
    /// <summary>The name of the HTTP client that is used.</summary>
    public const string Client = "Graph.Tokens";

    private readonly GraphCloud cloud = GraphCloud.At(options.Value.Endpoint);

    /// <exception cref="AuthenticationFailedException">There is none.</exception>
    public async Task<AccessToken> ForAsync(GraphActor actor, CancellationToken cancellationToken)
    {
        using var http = clients.CreateClient(Client);
        TokenCredential credential = actor.Person is { } person
            ? new OnBehalfOfCredential(actor.Tenant, trusted.ClientId, proof.GetAsync, person.AccessToken.Reveal(), With(http, new OnBehalfOfCredentialOptions { DisableInstanceDiscovery = true }))
            : new ClientAssertionCredential(actor.Tenant, trusted.ClientId, proof.GetAsync, With(http, new ClientAssertionCredentialOptions { DisableInstanceDiscovery = true }));
        return await credential.GetTokenAsync(new([$"{cloud.Audience}/.default"]), cancellationToken);
    }

    /// <remarks>Where an authority is looked up is off: it is a setting, and nobody else is asked about it.</remarks>
    private T With<T>(HttpClient http, T credential)
        where T : TokenCredentialOptions
    {
        credential.AuthorityHost = new UriBuilder(trusted.Authority) { Scheme = Uri.UriSchemeHttps }.Uri;
        credential.Transport = new HttpClientTransport(http);
        credential.Retry.MaxRetries = 0; // Patience does that
        credential.Diagnostics.IsLoggingEnabled = false;
        credential.Diagnostics.IsTelemetryEnabled = false;
        credential.Diagnostics.IsDistributedTracingEnabled = false;
        return credential;
    }
}
