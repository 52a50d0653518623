using System.CommandLine;
using System.CommandLine.Invocation;
using LadderTeams.Service.CommandLine.Publishing;
using LadderTeams.Service.CommandLine.Reading;

namespace LadderTeams.Service.CommandLine;

/// <summary>What the program does when it is not the service: the ladder author's tool, of which all but publishing needs no service and no network, and the description of the API.</summary>
internal static class Tool
{
    private static readonly string[] Words = ["ladder", "openapi", "--help", "-h", "-?", "--version"];

    /// <summary>An @ that a path begins with is a letter of it.</summary>
    private static readonly ParserConfiguration Configuration = new() { ResponseFileTokenReplacer = null };

    public static bool IsAsked(IReadOnlyList<string> arguments) => arguments.Count > 0 && Words.Contains(arguments[0]);

    /// <summary>Gives an <see cref="ExitCode"/>.</summary>
    /// <param name="token">Whom the service is to take the author for; null when nobody has said.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, string? token, TextWriter output, TextWriter errors, CancellationToken cancellationToken)
    {
        var asked = Root(token).Parse(arguments, Configuration);
        if (asked.Action is not ParseErrorAction)
        {
            return await asked.InvokeAsync(new() { Output = output, Error = errors, EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, cancellationToken);
        }

        foreach (var wrong in asked.Errors) { await errors.WriteLineAsync($"arguments_unreadable: {wrong.Message}"); }

        await errors.WriteLineAsync("--help says what can be asked for.");
        return ExitCode.CannotRead;
    }

    private static RootCommand Root(string? token) => new("Ladder for Teams. Without a command, this is the service.")
    {
        new Command("ladder", "Looks at a career ladder in files, or publishes it. Ends with 0 when all is well, 1 when problems were found, and 2 when the input cannot be read.")
        {
            CheckVerb.Create(),
            ShowVerb.Create(),
            DiffVerb.Create(),
            LintVerb.Create(),
            new PublishVerb(token),
        },
        OpenApiCommand.Create(),
    };
}
