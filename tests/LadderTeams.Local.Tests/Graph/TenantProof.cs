using System.Text.Json;
using LadderTeams.Local.Tenant;
using LadderTeams.Service.Graph.Tokens;

namespace LadderTeams.Local.Tests.Graph;

/// <summary>Gets what proves the service from where the tenant hands it out. The library that does so finds one place a process, and tests have a tenant each.</summary>
internal sealed class TenantProof(LocalTenant tenant) : IServiceProof
{
    public async Task<string> GetAsync(CancellationToken cancellationToken)
    {
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{tenant.ServiceIdentity.Endpoint}?api-version=2019-08-01&resource=api://AzureADTokenExchange");
        request.Headers.Add("X-IDENTITY-HEADER", tenant.ServiceIdentity.Header);
        using var response = await http.SendAsync(request, cancellationToken);
        return JsonElement.Parse(await response.Content.ReadAsByteArrayAsync(cancellationToken)).GetProperty("access_token").GetString()!;
    }
}
