using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Published.Host;

/// <summary>The program as the host starts it, and asks it until it answers.</summary>
internal sealed class HandlerProcess : IAsyncDisposable
{
    private static readonly TimeSpan LongestStart = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan BetweenQuestions = TimeSpan.FromMilliseconds(25);
    private readonly Process process;
    private readonly ConcurrentQueue<string> output = new();

    private HandlerProcess(Process process, Uri address)
    {
        (this.process, Address) = (process, address);
        process.OutputDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.ErrorDataReceived += (_, line) => output.Enqueue(line.Data ?? "");
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
    }

    public Uri Address { get; }

    /// <summary>From the start of the process to its first answer.</summary>
    public TimeSpan StartTime { get; private set; }

    public HttpStatusCode FirstAnswer { get; private set; }

    /// <summary>Mebibytes that the program holds in memory.</summary>
    public double ResidentMemory
    {
        get
        {
            process.Refresh();
            return process.WorkingSet64 / (1024.0 * 1024);
        }
    }

    public string Output => string.Join('\n', output);

    /// <param name="through">A command that starts the program, which is its last argument; none to start it as it is.</param>
    public static async Task<HandlerProcess> StartAsync(FunctionApp app, IReadOnlyDictionary<string, string> settings, params IReadOnlyList<string> through)
    {
        using var tooLong = new CancellationTokenSource(LongestStart);
        while (true)
        {
            // Another program may take the port in between, and this one ends then.
            if (await StartAsync(app, settings, through, AzuriteProcess.FreeEndpoint().Port, tooLong.Token) is { } started) { return started; }
        }
    }

    public async ValueTask DisposeAsync()
    {
        using (process)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }
    }

    private static async Task<HandlerProcess?> StartAsync(FunctionApp app, IReadOnlyDictionary<string, string> settings, IReadOnlyList<string> through, int port, CancellationToken cancellationToken)
    {
        IReadOnlyList<string> line = [.. through, app.Program];
        var command = new ProcessStartInfo(line[0], line.Skip(1)) { WorkingDirectory = app.Folder, RedirectStandardOutput = true, RedirectStandardError = true };
        command.Environment.Remove("DOTNET_ROOT");
        command.Environment["FUNCTIONS_WORKER_RUNTIME"] = "custom";
        command.Environment["FUNCTIONS_CUSTOMHANDLER_PORT"] = port.ToString(CultureInfo.InvariantCulture);
        foreach (var (name, value) in settings) { command.Environment[name] = value; }

        var clock = Stopwatch.StartNew();
        var handler = new HandlerProcess(Process.Start(command)!, new($"http://127.0.0.1:{port}"));
        try
        {
            if (await handler.AnswersAsync(cancellationToken))
            {
                handler.StartTime = clock.Elapsed;
                return handler;
            }
        }
        catch (Exception failure)
        {
            await handler.DisposeAsync();
            throw new InvalidOperationException($"The program did not answer:\n{handler.Output}", failure);
        }

        await handler.DisposeAsync();
        return null;
    }

    /// <summary>False when it has ended.</summary>
    private async Task<bool> AnswersAsync(CancellationToken cancellationToken)
    {
        using var client = new HttpClient { BaseAddress = Address };
        while (!process.HasExited)
        {
            try
            {
                using var answer = await client.GetAsync(new Uri("/", UriKind.Relative), cancellationToken);
                FirstAnswer = answer.StatusCode;
                return true;
            }
            catch (HttpRequestException refused) when (refused.InnerException is SocketException)
            {
                await Task.Delay(BetweenQuestions, cancellationToken);
            }
        }

        return false;
    }
}
