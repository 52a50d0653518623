using System.Runtime.InteropServices;

namespace LadderTeams.Local.Hosting;

/// <summary>Ctrl-C and SIGTERM ask for an orderly end from the first moment on, also before there is a host to take them.</summary>
internal sealed class StopSignals : IDisposable
{
    private readonly CancellationTokenSource asked = new();
    private readonly PosixSignalRegistration[] registrations;

    public StopSignals() => registrations = [.. new[] { PosixSignal.SIGINT, PosixSignal.SIGTERM, PosixSignal.SIGHUP }.Select(Listen)];

    public CancellationToken Token => asked.Token;

    public void Dispose()
    {
        foreach (var registration in registrations) { registration.Dispose(); }

        asked.Dispose();
    }

    private PosixSignalRegistration Listen(PosixSignal signal) => PosixSignalRegistration.Create(signal, context =>
    {
        context.Cancel = true;
        asked.Cancel();
    });
}
