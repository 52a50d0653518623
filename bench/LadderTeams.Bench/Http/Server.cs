using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LadderTeams.Bench.Http;

/// <summary>A server as a program of its own, on a free port of this machine.</summary>
internal sealed class Server : IDisposable
{
    private readonly Process process;

    private Server(Process process, Uri address, TimeSpan untilFirstAnswer) =>
        (this.process, Address, UntilFirstAnswer) = (process, address, untilFirstAnswer);

    public Uri Address { get; }

    public TimeSpan UntilFirstAnswer { get; }

    /// <summary>Mebibytes that the program holds in memory.</summary>
    public double ResidentMemory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / (1024.0 * 1024);
        }
    }

    /// <param name="probe">The address whose first answer counts.</param>
    public static Task<Server> StartAsync(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, string probe) =>
        StartAsync(program, arguments, environment, address => new(HttpMethod.Get, new Uri(address, probe)));

    /// <param name="probe">What is asked, given the server's address, until it is answered.</param>
    public static async Task<Server> StartAsync(string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string> environment, Func<Uri, HttpRequestMessage> probe)
    {
        var port = FreePort();
        var address = new Uri($"http://127.0.0.1:{port.ToString(CultureInfo.InvariantCulture)}");
        // A bare Kestrel watches the folder it is started in, with all below.
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = Path.GetDirectoryName(program), RedirectStandardOutput = true, RedirectStandardError = true };
        start.Environment["ASPNETCORE_URLS"] = address.AbsoluteUri;
        start.Environment["Logging__LogLevel__Default"] = "Warning";
        foreach (var (name, value) in environment) { start.Environment[name] = value; }

        var watch = Stopwatch.StartNew();
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        using var client = new HttpClient();
        while (!await AnswersAsync(client, probe(address)))
        {
            if (process.HasExited) { throw new InvalidOperationException($"{program} ended with {process.ExitCode}."); }

            await Task.Delay(1);
        }

        return new(process, address, watch.Elapsed);
    }

    public void Dispose()
    {
        process.Kill(entireProcessTree: true);
        process.WaitForExit();
        process.Dispose();
    }

    private static async Task<bool> AnswersAsync(HttpClient client, HttpRequestMessage probe)
    {
        try
        {
            using var response = await client.SendAsync(probe);
            return response.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
