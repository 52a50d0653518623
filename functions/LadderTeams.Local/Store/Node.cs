using System.ComponentModel;
using System.Diagnostics;

namespace LadderTeams.Local.Store;

/// <summary>Node.js, which Azurite runs on.</summary>
internal static class Node
{
    private const string Install = "install Node.js 20.19 or newer (https://nodejs.org)";
    private static readonly Version Oldest = new(20, 19);

    /// <exception cref="LocalFailure">There is none, or it is too old.</exception>
    public static async Task CheckAsync(CancellationToken cancellationToken)
    {
        using var node = Start("--version");
        node.StandardInput.Close();
        var errors = node.StandardError.ReadToEndAsync(cancellationToken);
        var said = (await node.StandardOutput.ReadToEndAsync(cancellationToken)).Trim();
        await errors;
        await node.WaitForExitAsync(cancellationToken);
        if (!Version.TryParse(said.TrimStart('v'), out var version)) { throw new LocalFailure($"node does not work: {Install}."); }

        if (version < Oldest) { throw new LocalFailure($"Node.js {said} is too old: {Install}."); }
    }

    /// <summary>All three streams of the process are ours.</summary>
    /// <exception cref="LocalFailure">There is none.</exception>
    public static Process Start(params IEnumerable<string> arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo("node", arguments)
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
        }
        catch (Win32Exception)
        {
            throw new LocalFailure($"node was not found: {Install}.");
        }
    }
}
