using System.Diagnostics;

namespace LadderTeams.EndToEnd.Product;

internal static class InstalledBrowser
{
    /// <summary>The path of the program.</summary>
    /// <exception cref="FileNotFoundException">There is none on this machine.</exception>
    public static async Task<string> FindAsync()
    {
        using var search = Process.Start(new ProcessStartInfo(Repository.File("build/find-browser")) { RedirectStandardOutput = true })!;
        var path = await search.StandardOutput.ReadToEndAsync();
        await search.WaitForExitAsync();
        return search.ExitCode == 0 ? path.Trim() : throw new FileNotFoundException("Install Chromium, Chrome or Edge, or name it in LADDER_BROWSER.");
    }
}
