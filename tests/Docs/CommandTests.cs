using System.Diagnostics;
using System.Text.RegularExpressions;
using LadderTeams.Service.Tests;

namespace LadderTeams.Docs;

/// <summary>Every command of the documentation is run here, or needs a real tenant and says so.</summary>
public sealed partial class CommandTests(RunningProduct product) : IClassFixture<RunningProduct>
{
    private static readonly string[] Shells = ["sh", "bash", "powershell", "console"];
    private static readonly string[] Data = ["md", "txt", "html", "yaml", "json"];

    /// <summary>What runs before a page's commands: these are run as they stand, but what takes long is run where the comment says.</summary>
    private const string Preamble = """
        set -euo pipefail
        make() {
          case $1 in
            run) ;;     # the product that these commands speak to was started so
            test) ;;    # this is a part of it
            publish) ;; # a step of it, before this one
            *) command make "$@" ;;
          esac
        }
        dotnet() { # what would be built first is built
          [[ "$1 $2 $3 $4" == "run --project functions/LadderTeams.Service --" ]]
          command dotnet "functions/LadderTeams.Service/bin/$CONFIGURATION/net10.0/LadderTeams.dll" "${@:5}"
        }
        curl() { command curl --fail-with-body --show-error "$@"; }

        """;

    public static TheoryData<string> PagesWithCommands =>
        [.. Page.All.Where(page => page.Blocks.Any(block => block.Language is "sh" or "bash" && !block.NeedsTenant)).Select(page => page.Path)];

    [Theory]
    [MemberData(nameof(PagesWithCommands))]
    public async Task The_commands_of_a_page_work_one_after_the_other(string page)
    {
        var blocks = Page.Of(page).Blocks.Where(block => block.Language is "sh" or "bash" && !block.NeedsTenant);
        var script = Preamble + string.Join("\n", blocks.Select(block => block.Content))
            .Replace("http://localhost:7071", product.Service, StringComparison.Ordinal)
            .Replace("http://localhost:7072", product.Tenant, StringComparison.Ordinal)
            .Replace("PATH...", "samples/ladders/engineering", StringComparison.Ordinal);

        var (code, output) = await RunAsync(script);

        Assert.True(code == 0, $"{page} ended with {code}:\n{output}");
    }

    [Fact]
    public void A_command_that_fails_is_seen() => Assert.All(["false", "curl -s http://localhost:1/", "make nothing", "dotnet help", "true | false"], command =>
        Assert.NotEqual(0, RunAsync($"{Preamble}{command}\ntrue").GetAwaiter().GetResult().Code));

    [Fact]
    public void What_needs_a_tenant_asks_for_one() =>
        Assert.All(Page.All.SelectMany(page => page.Blocks).Where(block => block.NeedsTenant), block => Assert.Matches(OfTenant(), block.Content));

    /// <summary>There is no PowerShell here.</summary>
    [Fact]
    public void Every_command_of_PowerShell_needs_a_tenant() =>
        Assert.All(Page.All.SelectMany(page => page.Blocks).Where(block => block.Language is "powershell"), block => Assert.True(block.NeedsTenant, block.Content));

    /// <summary><c>ReadmeTests</c> runs these, and compares what they print.</summary>
    [Fact]
    public void What_a_command_prints_is_shown_in_the_readme_alone() =>
        Assert.DoesNotContain(Page.All.Where(page => page.Path != "README.md").SelectMany(page => page.Blocks), block => block.Language is "console");

    [Fact]
    public void No_command_hides_in_a_block_of_another_kind() =>
        Assert.All(Page.All.SelectMany(page => page.Blocks).Where(block => !Shells.Contains(block.Language)), block =>
        {
            Assert.Contains(block.Language, Data.Append(""));
            Assert.DoesNotMatch(LooksLikeCommand(), block.Content);
        });

    [Fact]
    public void Every_target_of_make_that_a_page_names_is_there()
    {
        var targets = Phony().Match(File.ReadAllText(Repository.File("Makefile"))).Groups[1].Value.Split(' ');
        var named = Page.All.SelectMany(page => page.Spans.Concat(page.Blocks.SelectMany(block => block.Content.Split('\n'))).Select(text => (page.Path, Target: MakeTarget().Match(text))))
            .Where(found => found.Target.Success).ToList();

        Assert.NotEmpty(named);
        Assert.All(named, found => Assert.True(targets.Contains(found.Target.Groups[1].Value), $"{found.Path}: {found.Target.Value}"));
    }

    [Fact]
    public void Every_script_of_npm_that_a_page_names_is_there()
    {
        var named = Page.All.SelectMany(page => page.Spans.Select(span => NpmScript().Match(span))).Where(match => match.Success).ToList();

        Assert.NotEmpty(named);
        Assert.All(named, match => Assert.Contains($"\"{match.Groups["script"].Value}\":", File.ReadAllText(Repository.File($"{match.Groups["folder"].Value}/package.json"))));
    }

    /// <param name="folder">From the root of the repository, or whole.</param>
    internal static async Task<(int Code, string Output)> RunAsync(string script, string folder = ".")
    {
        var command = new ProcessStartInfo("bash", ["-c", $"exec 2>&1\n{script}"]) { WorkingDirectory = Repository.File(folder), RedirectStandardOutput = true };
        command.Environment["CONFIGURATION"] = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)).Parent!.Name;
        using var process = Process.Start(command)!;
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output);
    }

    /// <summary>The tools of Azure, a cmdlet of Exchange, Entra or Azure, or the target that deploys.</summary>
    [GeneratedRegex("^(az|azd|func) |^(Add|Connect|Get|Grant|Install|New|Remove|Set|Test)-\\w+|^make deploy\\b", RegexOptions.Multiline)]
    private static partial Regex OfTenant();

    [GeneratedRegex("^\\s*(\\$ |make |dotnet |npm |npx |curl |az |azd |git |export )", RegexOptions.Multiline)]
    private static partial Regex LooksLikeCommand();

    [GeneratedRegex("^\\.PHONY: (.+)$", RegexOptions.Multiline)]
    private static partial Regex Phony();

    [GeneratedRegex("^make ([a-z]+)")]
    private static partial Regex MakeTarget();

    [GeneratedRegex("^npm --prefix (?<folder>\\S+) (?:run )?(?<script>[a-z:]+)")]
    private static partial Regex NpmScript();
}
