using LadderTeams.Infra.Tests.Compiling;
using LadderTeams.Service.Tests;

namespace LadderTeams.Infra.Tests.Deploying;

/// <summary>A copy of what <c>make deploy</c> runs, with stand-ins of the programs that would reach Azure or build for minutes. Each writes down how it was called.</summary>
internal sealed class Workshop : IDisposable
{
    public const string OwnHost = "ladder-abc.azurewebsites.net";
    public const string AppId = "dddddddd-4444-4444-8444-444444444444";

    /// <summary>The real ones, without which no script runs.</summary>
    private static readonly string[] Tools = ["bash", "cat", "dirname", "env", "make", "mkdir", "rm", "sed", "sh", "sleep", "touch"];

    private static readonly Dictionary<string, string> StandIns = new()
    {
        ["node"] = "",
        ["dotnet"] = """if [[ $1 == publish ]]; then mkdir -p artifacts; touch artifacts/ladder-teams.zip; fi""",
        ["npm"] = """
            if [[ $* == *"run build" ]]; then mkdir -p tab/dist; touch tab/dist/index.html; fi
            if [[ $* == *package ]]; then echo "package for HOST=$HOST APPID=$APPID BOTID=$BOTID" >> "$CALLS"; fi
            """,
        ["az"] = "",
        ["curl"] = "",
        ["azd"] = """
            hook() { sh -c "$(sed -n "/^  $1:/,/run:/s/^    run: //p" azure.yaml)"; }
            if [[ $1 == provision ]]; then
              hook preprovision
              echo "everything is created" >> "$CALLS"
              export AZURE_SUBSCRIPTION_ID=subscription AZURE_RESOURCE_GROUP=rg-contoso LADDER_FUNCTION_APP=ladder-abc LADDER_SERVICE_PRINCIPAL_ID=enterprise-app
              hook postprovision
            fi
            """,
    };

    private readonly string folder = Directory.CreateTempSubdirectory("ladder-deploy-").FullName;

    public Workshop()
    {
        foreach (var file in Directory.GetFiles(Repository.File("build")).Append(Repository.File("Makefile")).Append(Repository.File("azure.yaml")))
        {
            var copy = Path.Combine(folder, Path.GetRelativePath(Repository.File("."), file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        foreach (var packages in new[] { "tab", "appPackage", "build/supply" })
        {
            Directory.CreateDirectory(Path.Combine(folder, packages));
            File.WriteAllText(Path.Combine(folder, packages, "package-lock.json"), "{}");
        }

        Directory.CreateDirectory(Path.Combine(folder, "bin"));
        File.WriteAllText(CallsFile, "");
        foreach (var tool in Tools) { File.CreateSymbolicLink(Path.Combine(folder, "bin", tool), Where(tool)); }

        foreach (var (program, does) in StandIns) { Put(program, does); }
    }

    /// <summary>How the stand-ins were called, in order.</summary>
    public IReadOnlyList<string> Calls => File.ReadAllLines(CallsFile);

    private string CallsFile => Path.Combine(folder, "calls.log");

    /// <summary>On a machine that lacks the program.</summary>
    public void Lacks(string program) => File.Delete(Path.Combine(folder, "bin", program));

    /// <summary>The program fails so many times when its arguments begin so.</summary>
    public void Fails(string program, string arguments, int times = int.MaxValue)
    {
        File.WriteAllText(Path.Combine(folder, $"{program}.left"), $"{times}");
        Put(program, $$"""
            if [[ $* == "{{arguments}}"* && $(cat {{program}}.left) -gt 0 ]]; then
              echo $(($(cat {{program}}.left) - 1)) > {{program}}.left
              echo "{{program}} cannot" >&2
              exit 7
            fi
            {{StandIns[program]}}
            """);
    }

    public Task<Command> DeployAsync(string host = OwnHost) => Command.RunAsync(folder, "env",
    [
        "-i", $"PATH={Path.Combine(folder, "bin")}", $"CALLS={CallsFile}", "TRY_AGAIN_AFTER=0",
        $"LADDER_OWN_HOST={OwnHost}", $"LADDER_HOST={host}", $"LADDER_APP_ID={AppId}", "make", "deploy",
    ]);

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private void Put(string program, string does)
    {
        var file = Path.Combine(folder, "bin", program);
        File.WriteAllText(file, $"#!/usr/bin/env bash\nset -euo pipefail\necho \"{program} $*\" >> \"$CALLS\"\n{does}\n");
        File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static string Where(string tool) =>
        Environment.GetEnvironmentVariable("PATH")!.Split(':').Select(place => Path.Combine(place, tool)).First(File.Exists);
}
