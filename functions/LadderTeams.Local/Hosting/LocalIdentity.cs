using LadderTeams.Local.Tenant.Tokens;

namespace LadderTeams.Local.Hosting;

/// <summary>Gives the service its identity as App Service does: by the environment of the process.</summary>
internal static class LocalIdentity
{
    public static void Give(ManagedIdentity identity)
    {
        Environment.SetEnvironmentVariable("IDENTITY_ENDPOINT", identity.Endpoint.AbsoluteUri);
        Environment.SetEnvironmentVariable("IDENTITY_HEADER", identity.Header);
    }
}
