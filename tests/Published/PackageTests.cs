using System.Diagnostics;
using System.IO.Compression;
using LadderTeams.Published.Host;

namespace LadderTeams.Published;

/// <summary>What is in the zip.</summary>
[Collection(HostedApp.Collection)]
public sealed class PackageTests(HostedApp published)
{
    [Fact]
    public void The_program_can_be_run_when_it_is_unpacked()
    {
        using var zip = ZipFile.OpenRead(FunctionApp.Zip);
        var mode = zip.GetEntry("LadderTeams")!.ExternalAttributes >> 16;

        Assert.Equal(Convert.ToInt32("111", 8), mode & Convert.ToInt32("111", 8));
        Assert.True(OperatingSystem.IsWindows() || File.GetUnixFileMode(published.App.Program).HasFlag(UnixFileMode.UserExecute));
    }

    [Fact]
    public void There_is_nothing_in_it_but_the_program_the_functions_the_tab_and_licences()
    {
        var functions = published.App.Functions.Select(function => $"{function.Name}/function.json");
        var files = Directory.EnumerateFiles(published.App.Folder, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(published.App.Folder, file).Replace('\\', '/'))
            .Where(file => !file.StartsWith("tab/dist/", StringComparison.Ordinal));

        Assert.Equal(functions.Concat(["LadderTeams", "THIRD-PARTY-NOTICES.txt", "host.json"]).Order(StringComparer.Ordinal), files.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_folder_and_the_zip_hold_the_same()
    {
        using var zip = ZipFile.OpenRead(FunctionApp.Zip);
        var folder = Repository.File("artifacts/publish");
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(folder, file).Replace('\\', '/'));

        Assert.Equal(files.Order(StringComparer.Ordinal), zip.Entries.Where(entry => entry.Name.Length > 0).Select(entry => entry.FullName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("check")]
    [InlineData("lint")]
    public async Task The_program_is_the_command_line_too(string verb)
    {
        var command = new ProcessStartInfo(published.App.Program, ["ladder", verb, Repository.File("samples/ladders/engineering"), "--json"]) { RedirectStandardOutput = true };
        command.Environment.Remove("DOTNET_ROOT");

        using var process = Process.Start(command)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();

        Assert.InRange(process.ExitCode, 0, 1);
        Assert.StartsWith("{", output.Trim());
    }
}
