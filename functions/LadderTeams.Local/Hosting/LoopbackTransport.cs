using System.Net;
using Microsoft.AspNetCore.Connections;
using Microsoft.AspNetCore.Server.Kestrel.Transport.Sockets;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace LadderTeams.Local.Hosting;

/// <summary>
/// Opens sockets of this machine alone. Every address that the server listens at comes through here, wherever it was asked
/// for, before it is open.
/// </summary>
internal sealed class LoopbackTransport(IOptions<SocketTransportOptions> options, ILoggerFactory loggers) : IConnectionListenerFactory
{
    private readonly SocketTransportFactory sockets = new(options, loggers);

    /// <exception cref="LocalFailure">Others could reach it.</exception>
    public ValueTask<IConnectionListener> BindAsync(EndPoint endpoint, CancellationToken cancellationToken = default) =>
        endpoint is IPEndPoint { Address: var address } && IPAddress.IsLoopback(address)
            ? sockets.BindAsync(endpoint, cancellationToken)
            : throw new LocalFailure($"LadderTeams.Local listens on this machine alone (localhost, 127.0.0.1, [::1]), not at {endpoint}.");
}

internal static class LoopbackServices
{
    public static void AddLoopbackAlone(this IServiceCollection services)
    {
        services.RemoveAll<IConnectionListenerFactory>();
        services.RemoveAll<IMultiplexedConnectionListenerFactory>();
        services.AddSingleton<IConnectionListenerFactory, LoopbackTransport>();
    }
}
