namespace LadderTeams.Service.CommandLine;

/// <summary>What was asked for on the command line.</summary>
internal sealed record LadderArguments(string Verb, IReadOnlyList<string> Paths, bool AsJson)
{
    /// <summary>Scopes statement ids, so that the same files give the same ids wherever they are.</summary>
    public const string LadderId = "ladder";

    public const string Usage = """
        Usage: LadderTeams ladder check PATH... [--json]
               LadderTeams ladder show  PATH... --level L4 [--json]
               LadderTeams ladder diff  PATH... --from L4 --to L5 [--json]
               LadderTeams ladder lint  PATH... [--json]
               LadderTeams ladder publish PATH... --to URL --ladder ID [--note TEXT] [--preview] [--json]
               LadderTeams ladder publish --sample --to URL [--json]
        A PATH is a file or a folder. Exit code: 0 fine, 1 problems found, 2 cannot read.
        """;

    private static readonly Dictionary<string, string[]> OptionsOf = new(StringComparer.Ordinal)
    {
        ["check"] = [],
        ["show"] = ["--level"],
        ["diff"] = ["--from", "--to"],
        ["lint"] = [],
    };

    public string Level { get; init; } = "";

    public string From { get; init; } = "";

    public string To { get; init; } = "";

    /// <summary>Null, with the reason, when the arguments make no request.</summary>
    public static LadderArguments? Parse(IReadOnlyList<string> arguments, out string problem)
    {
        if (arguments.Count == 0 || !OptionsOf.TryGetValue(arguments[0], out var needed))
        {
            problem = arguments.Count == 0 ? "arguments_missing: say what to do." : $"verb_unknown: \"{arguments[0]}\".";
            return null;
        }

        var (paths, options, asJson) = (new List<string>(), new Dictionary<string, string>(StringComparer.Ordinal), false);
        for (var index = 1; index < arguments.Count; index++)
        {
            var argument = arguments[index];
            if (argument == "--json") { asJson = true; }
            else if (needed.Contains(argument) && index + 1 < arguments.Count) { options[argument] = arguments[++index]; }
            else if (argument.StartsWith("--", StringComparison.Ordinal))
            {
                problem = $"option_unknown: \"{argument}\".";
                return null;
            }
            else { paths.Add(argument); }
        }

        var missing = paths.Count == 0 ? "PATH" : Array.Find(needed, option => !options.ContainsKey(option));
        problem = missing is null ? "" : $"argument_missing: {missing}.";
        return missing is not null ? null : new(arguments[0], paths, asJson)
        {
            Level = options.GetValueOrDefault("--level", ""),
            From = options.GetValueOrDefault("--from", ""),
            To = options.GetValueOrDefault("--to", ""),
        };
    }
}
