using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace LadderTeams.Local.Tenant;

/// <summary>Where the tenant is, and what it is called in tokens. Known when it has started.</summary>
internal sealed class TenantAddress(IServer server, TenantOptions options)
{
    private readonly Lazy<Uri> root = new(() => new(server.Features.Get<IServerAddressesFeature>()!.Addresses.First()));

    public Uri Root => root.Value;

    /// <summary>Without a slash at its end.</summary>
    public string Origin => Root.GetLeftPart(UriPartial.Authority);

    public string Issuer => $"{Origin}/{options.TenantId}/v2.0";

    /// <summary>Of tokens in the form of version 1.0, such as Graph's.</summary>
    public string FirstIssuer => $"https://sts.windows.net/{options.TenantId}/";
}
