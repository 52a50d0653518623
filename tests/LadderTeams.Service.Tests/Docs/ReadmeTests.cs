using System.Text.RegularExpressions;
using LadderTeams.Service.Tests.CommandLine;

namespace LadderTeams.Service.Tests.Docs;

/// <summary>What the README shows is what a reader gets.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.File("README.md"));

    [Fact]
    public async Task Every_command_prints_what_the_readme_shows()
    {
        var commands = Command().Matches(Readme);

        Assert.NotEmpty(commands);
        await Assert.AllAsync(commands, async command =>
        {
            var arguments = command.Groups["arguments"].Value.Split(' ')
                .Select(argument => argument.StartsWith("samples/", StringComparison.Ordinal) ? Repository.File(argument) : argument);

            var run = await ToolRun.OfAsync(["ladder", .. arguments]);

            Assert.Equal(command.Groups["output"].Value, run.Output);
        });
    }

    [Fact]
    public void Every_setting_is_in_the_table_with_its_default()
    {
        var settings = typeof(Program).Assembly.GetTypes()
            .Where(type => type.Name.EndsWith("Options", StringComparison.Ordinal) && type.GetField("Section") is not null)
            .SelectMany(type => type.GetProperties()).ToList();

        Assert.NotEmpty(settings);
        Assert.All(settings, property =>
        {
            var section = property.DeclaringType!.GetField("Section")!.GetValue(null);
            var standard = property.GetValue(Activator.CreateInstance(property.DeclaringType!));
            Assert.Contains($"| `{section}__{property.Name}` | {standard}", Readme);
        });
    }

    [GeneratedRegex("^```console\n\\$ dotnet run --project functions/LadderTeams.Service -- ladder (?<arguments>.*)\n(?<output>(?:.*\n)*?)```$", RegexOptions.Multiline)]
    private static partial Regex Command();
}
