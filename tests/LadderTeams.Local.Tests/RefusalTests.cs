using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LadderTeams.Local.Tests;

/// <summary>What keeps it from starting is told in one sentence.</summary>
public sealed class RefusalTests : IDisposable
{
    private const string NoStore = "AccountName=a;AccountKey=AAAA;TableEndpoint=http://127.0.0.1:1/a";
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("Unrecognized command or argument '--colour'. See --help.", "--colour")]
    [InlineData("Required argument missing for option: '--port'. See --help.", "--port")]
    [InlineData("70000 is no port: it is a number from 0 to 65535. See --help.", "--port", "70000")]
    [InlineData("--port and --urls exclude each other. See --help.", "--port=1", "--urls=http://localhost:1")]
    [InlineData("--fresh and --data are about the data of this machine and exclude --storage. See --help.", "--fresh", "--storage", NoStore)]
    [InlineData("Required argument missing for option: '--data'. See --help.", "--data=")]
    [InlineData("--storage: The connection string has no AccountKey.", "--storage", "AccountName=a")]
    [InlineData("the table service that --storage names does not answer.", "--storage", NoStore)]
    public async Task Bad_use(string sentence, params string[] arguments) => AssertRefused(sentence, await LocalProgram.RunAsync(arguments));

    [Fact]
    public async Task A_port_that_is_taken()
    {
        using var other = new TcpListener(IPAddress.Loopback, 0);
        other.Start();
        var port = ((IPEndPoint)other.LocalEndpoint).Port;

        var ending = await LocalProgram.RunAsync(["--data", folder.Path, "--port", port.ToString(CultureInfo.InvariantCulture)]);

        AssertRefused($"port {port} is taken by another program; choose another one with --port (make run PORT={port + 1}).", ending);
    }

    [Fact]
    public async Task A_folder_that_cannot_be_written()
    {
        await File.WriteAllTextAsync(folder.At("file"), "");

        var ending = await LocalProgram.RunAsync(["--port", "0", "--data", folder.At("file/data")]);

        AssertRefused($"the data folder {folder.At("file/data")} cannot be written; name another one with --data FOLDER.", ending);
    }

    [Fact]
    public async Task No_node()
    {
        var ending = await LocalProgram.RunAsync(["--port", "0", "--data", folder.Path], new Dictionary<string, string> { ["PATH"] = folder.Path });

        AssertRefused("node was not found: install Node.js 20.19 or newer (https://nodejs.org).", ending);
    }

    [Theory]
    [InlineData("v18.20.4", "Node.js v18.20.4 is too old: install Node.js 20.19 or newer (https://nodejs.org).")]
    [InlineData("hello", "node does not work: install Node.js 20.19 or newer (https://nodejs.org).")]
    public async Task A_node_that_will_not_do(string says, string sentence)
    {
        await File.WriteAllTextAsync(folder.At("node"), $"#!/bin/sh\necho {says}\n");
        File.SetUnixFileMode(folder.At("node"), UnixFileMode.UserRead | UnixFileMode.UserExecute);

        var ending = await LocalProgram.RunAsync(["--port", "0", "--data", folder.Path], new Dictionary<string, string> { ["PATH"] = folder.Path });

        AssertRefused(sentence, ending);
    }

    [Fact]
    public async Task A_repository_without_Azurite()
    {
        var program = Copy(LocalProgram.Folder, folder.At("bin"));
        Directory.CreateDirectory(folder.At("build/azurite"));
        await File.WriteAllTextAsync(folder.At("build/azurite/package.json"), "{}");

        var ending = await LocalProgram.RunAsync(["--port", "0"], folder: program);

        AssertRefused("Azurite is not installed; install it: build/node-packages build/azurite (make run does).", ending);
    }

    [Fact]
    public async Task No_repository()
    {
        var ending = await LocalProgram.RunAsync([], folder: Copy(LocalProgram.Folder, folder.At("bin")));

        AssertRefused("LadderTeams.Local runs from the repository that it was built in; start it with make run.", ending);
    }

    [Fact]
    public async Task Data_that_is_broken()
    {
        await File.WriteAllTextAsync(folder.At("tables.json"), "{ this is no JSON");

        var ending = await LocalProgram.RunAsync(["--port", "0", "--data", folder.Path]);

        Assert.Equal(2, ending.ExitCode);
        Assert.Matches("^error: Azurite did not start: SyntaxError: [^\n]+\n$", ending.Errors);
    }

    [Fact]
    public async Task A_wrong_setting()
    {
        var ending = await LocalProgram.RunAsync(
            ["--port", "0", "--data", folder.Path], new Dictionary<string, string> { ["Ladders__CurrentForSeconds"] = "-1" });

        AssertRefused("CurrentForSeconds: The field LadderOptions.CurrentForSeconds must be between 0 and 3600.", ending);
    }

    [Fact]
    public async Task Help_is_no_failure()
    {
        var ending = await LocalProgram.RunAsync(["--help"]);

        Assert.Equal((0, ""), (ending.ExitCode, ending.Errors));
        Assert.Contains("--fresh", ending.Output, StringComparison.Ordinal);
    }

    private static void AssertRefused(string sentence, Ending ending) => Assert.Equal((2, $"error: {sentence}\n"), (ending.ExitCode, ending.Errors));

    private static string Copy(string from, string to)
    {
        Directory.CreateDirectory(to);
        foreach (var file in Directory.GetFiles(from)) { File.Copy(file, Path.Combine(to, Path.GetFileName(file))); }

        return to;
    }
}
