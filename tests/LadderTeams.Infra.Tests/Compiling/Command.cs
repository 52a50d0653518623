using System.Diagnostics;

namespace LadderTeams.Infra.Tests.Compiling;

/// <summary>What a program said, and how it ended.</summary>
internal sealed record Command(int ExitCode, string Output)
{
    /// <param name="environment">What differs from the environment of the tests.</param>
    public static async Task<Command> RunAsync(string folder, string program, IEnumerable<string> arguments, IReadOnlyDictionary<string, string>? environment = null)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var (name, value) in environment ?? new Dictionary<string, string>()) { start.Environment[name] = value; }

        using var process = Process.Start(start)!;
        process.StandardInput.Close();
        var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        await process.WaitForExitAsync();
        return new(process.ExitCode, said[0] + said[1]);
    }
}
