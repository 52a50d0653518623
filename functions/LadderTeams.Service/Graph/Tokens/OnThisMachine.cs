using LadderTeams.Service.Platform.SignIn;

namespace LadderTeams.Service.Graph.Tokens;

/// <summary>The libraries speak https alone; an authority on this machine may be one that speaks http.</summary>
internal sealed class OnThisMachine(TrustedTenants trusted) : DelegatingHandler
{
    private readonly Uri authority = new(trusted.Authority);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (authority is { IsLoopback: true } && authority.Scheme == Uri.UriSchemeHttp && request.RequestUri is { } address && address.Host == authority.Host && address.Port == authority.Port)
        {
            request.RequestUri = new UriBuilder(address) { Scheme = Uri.UriSchemeHttp }.Uri;
        }

        return base.SendAsync(request, cancellationToken);
    }
}
