namespace LadderTeams.Local.Tests.Tenant;

/// <summary>Each test has a tenant of its own.</summary>
public abstract class TenantTest : IAsyncLifetime
{
    internal RunningTenant Running { get; private set; } = null!;

    public virtual async Task InitializeAsync() => Running = await RunningTenant.StartAsync(GraphPermissions);

    public virtual async Task DisposeAsync() => await Running.DisposeAsync();

    /// <summary>Those that the tenant grants anyway, unless a test needs others.</summary>
    protected virtual string[] GraphPermissions => [];
}
