using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Import;
using LadderTeams.Service.Platform.Files;

namespace LadderTeams.Service.CommandLine;

/// <summary>The ladder author's tool: <c>ladder check|show|diff|lint|publish PATH… [--json]</c>. All but the last need no service and no network.</summary>
internal static class LadderCommand
{
    private const int Fine = 0;
    public const int ProblemsFound = 1;
    private const int CannotRead = 2;

    /// <summary>As <see cref="Run"/>, with the one verb that needs a network.</summary>
    /// <param name="token">Whom the service is to take the author for; null when nobody has said.</param>
    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, string? token, TextWriter output, TextWriter errors, CancellationToken cancellationToken) =>
        arguments.Count > 0 && arguments[0] == "publish" ? await PublishVerb.RunAsync([.. arguments.Skip(1)], token, output, errors, cancellationToken) : Run(arguments, output, errors);

    /// <summary>0 when all is well, 1 when problems were found, 2 when the input or the arguments cannot be read.</summary>
    public static int Run(IReadOnlyList<string> arguments, TextWriter output, TextWriter errors)
    {
        if (LadderArguments.Parse(arguments, out var problem) is not { } asked)
        {
            errors.WriteLine(problem);
            errors.WriteLine(LadderArguments.Usage);
            return CannotRead;
        }

        if (LadderFiles.Read(asked.Paths, out var unreadable) is not { } documents)
        {
            errors.WriteLine(unreadable);
            return CannotRead;
        }

        var ladder = LadderImporter.Import(LadderArguments.LadderId, documents);
        var code = asked.Verb switch
        {
            "show" => ShowVerb.Run(ladder, asked, output, errors),
            "diff" => DiffVerb.Run(ladder, asked, output, errors),
            "lint" => LintVerb.Run(ladder, asked, output),
            _ => CheckVerb.Run(ladder, asked, output),
        };
        return code ?? (ladder.Diagnostics.Any(found => found.Severity == DiagnosticSeverity.Error) ? ProblemsFound : Fine);
    }

    /// <summary>The level with that code, title or other name; null, with a message, when there is none.</summary>
    public static Level? Find(Ladder ladder, string name, TextWriter errors)
    {
        if (ladder.FindLevel(name) is { } level) { return level; }

        errors.WriteLine($"level_not_found: there is no level \"{name}\"; the ladder has {string.Join(", ", ladder.Levels.Select(known => known.Code))}.");
        return null;
    }
}
