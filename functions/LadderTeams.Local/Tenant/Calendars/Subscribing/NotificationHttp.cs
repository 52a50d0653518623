namespace LadderTeams.Local.Tenant.Calendars.Subscribing;

/// <summary>The way to the addresses that are told of changes, with no detour by a proxy.</summary>
internal sealed class NotificationHttp : IDisposable
{
    public HttpClient Client { get; } = new(new SocketsHttpHandler { UseProxy = false, AllowAutoRedirect = false });

    public void Dispose() => Client.Dispose();
}
