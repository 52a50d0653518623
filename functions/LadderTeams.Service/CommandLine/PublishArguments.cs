namespace LadderTeams.Service.CommandLine;

/// <summary>What is to be published, and where.</summary>
internal sealed record PublishArguments(IReadOnlyList<string> Paths, Uri To, string Ladder)
{
    private static readonly string[] Valued = ["--to", "--ladder", "--note"];
    private static readonly string[] Switches = ["--preview", "--sample", "--json"];

    public string? Note { get; init; }

    public bool PreviewOnly { get; init; }

    public bool Sample { get; init; }

    public bool AsJson { get; init; }

    /// <summary>Null, with the reason, when the arguments make no request.</summary>
    public static PublishArguments? Parse(IReadOnlyList<string> arguments, out string problem)
    {
        var (paths, options, switches) = (new List<string>(), new Dictionary<string, string>(StringComparer.Ordinal), new HashSet<string>(StringComparer.Ordinal));
        for (var index = 0; index < arguments.Count; index++)
        {
            var argument = arguments[index];
            if (Switches.Contains(argument)) { switches.Add(argument); }
            else if (Valued.Contains(argument) && index + 1 < arguments.Count) { options[argument] = arguments[++index]; }
            else if (argument.StartsWith("--", StringComparison.Ordinal))
            {
                problem = $"option_unknown: \"{argument}\".";
                return null;
            }
            else { paths.Add(argument); }
        }

        var sample = switches.Contains("--sample");
        problem = Problem(paths, options, sample);
        return problem.Length > 0 ? null : new(paths, new(options["--to"].TrimEnd('/') + "/"), options.GetValueOrDefault("--ladder", ""))
        {
            Note = options.GetValueOrDefault("--note"),
            PreviewOnly = switches.Contains("--preview"),
            Sample = sample,
            AsJson = switches.Contains("--json"),
        };
    }

    private static string Problem(List<string> paths, Dictionary<string, string> options, bool sample) =>
        !options.TryGetValue("--to", out var to) ? "argument_missing: --to."
        : !Uri.TryCreate(to, UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https") ? "address_unreadable: --to takes the address of a service, such as http://127.0.0.1:5080."
        : address.Scheme is "http" && !address.IsLoopback ? "address_insecure: --to takes an https address, for the token is sent there; http is for this machine alone."
        : sample ? paths.Count > 0 || options.Count > 1 ? "argument_unexpected: --sample takes --to alone." : ""
        : paths.Count == 0 ? "argument_missing: PATH."
        : !options.ContainsKey("--ladder") ? "argument_missing: --ladder."
        : "";
}
