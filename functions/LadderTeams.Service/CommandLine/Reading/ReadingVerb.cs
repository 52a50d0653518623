using System.CommandLine;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Import;
using LadderTeams.Service.Platform.Files;

namespace LadderTeams.Service.CommandLine.Reading;

/// <summary>A verb of <c>ladder</c> that reads files of this machine and says something about the ladder in them.</summary>
internal sealed class ReadingVerb : Command
{
    /// <summary>Scopes statement ids, so that the same files give the same ids wherever they are.</summary>
    private const string LadderId = "ladder";

    private readonly PathArgument<string[]> paths = new("PATH") { Arity = ArgumentArity.OneOrMore, Description = "A file or a folder." };
    private readonly Option<bool> asJson = new("--json") { Description = "Print JSON." };

    /// <param name="say">False when it found problems that are not among those of the import.</param>
    public ReadingVerb(string name, string description, Func<ReadLadder, ParseResult, bool> say)
        : base(name, description)
    {
        Add(paths);
        Add(asJson);
        SetAction(asked => Run(asked, say));
    }

    /// <summary>The level that a verb is about: its code, its title or another of its names.</summary>
    public static Option<string> LevelOption(string name, string description) => new(name) { Required = true, HelpName = "LEVEL", Description = description };

    private int Run(ParseResult asked, Func<ReadLadder, ParseResult, bool> say)
    {
        var (output, errors) = (asked.InvocationConfiguration.Output, asked.InvocationConfiguration.Error);
        if (LadderFiles.Read(asked.GetRequiredValue(paths), out var unreadable) is not { } documents)
        {
            errors.WriteLine(unreadable);
            return ExitCode.CannotRead;
        }

        var ladder = LadderImporter.Import(LadderId, documents);
        return say(new(ladder, asked.GetValue(asJson), output, errors), asked) && !ladder.Diagnostics.Any(found => found.Severity == DiagnosticSeverity.Error) ? ExitCode.Fine : ExitCode.ProblemsFound;
    }
}
