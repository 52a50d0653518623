using System.Security.Cryptography;
using System.Text;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Service.Graph;

/// <summary>In whose name Graph is asked.</summary>
internal sealed class GraphActor
{
    private GraphActor(string tenant, ICaller? person, string key) => (Tenant, Person, Key) = (tenant, person, key);

    public string Tenant { get; }

    /// <summary>Null for the service itself.</summary>
    public ICaller? Person { get; }

    /// <summary>Tells those apart for whom a token may let do different things: a person has one for each sign-in.</summary>
    public string Key { get; }

    public static GraphActor For(ICaller caller) => new(
        caller.TenantId, caller, $"{caller.TenantId}/{caller.PersonId}/{Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(caller.AccessToken.Reveal())))}");

    public static GraphActor OfService(string tenant) => new(tenant, null, tenant);
}
