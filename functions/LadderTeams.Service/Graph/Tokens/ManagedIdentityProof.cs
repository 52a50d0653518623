using Azure.Identity;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Graph.Tokens;

/// <summary>The identity that Azure gives to the service. It is looked for when it is first needed.</summary>
internal sealed class ManagedIdentityProof(IOptions<GraphOptions> options) : IServiceProof
{
    private readonly Lazy<ManagedIdentityCredential> identity = new(() => new(
        options.Value.ManagedIdentity is { Length: > 0 } id ? ManagedIdentityId.FromUserAssignedClientId(id) : ManagedIdentityId.SystemAssigned));

    public async Task<string> GetAsync(CancellationToken cancellationToken) =>
        (await identity.Value.GetTokenAsync(new([$"{GraphCloud.At(options.Value.Endpoint).Exchange}/.default"]), cancellationToken)).Token;
}
