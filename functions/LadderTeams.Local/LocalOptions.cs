using System.Globalization;
using LadderTeams.Local.Tenant;

namespace LadderTeams.Local;

/// <summary>How a person asked for this run.</summary>
internal sealed record LocalOptions
{
    public const int DefaultPort = 7071; // where the Functions host listens on a laptop

    public const string Usage = """
        Runs Ladder for Teams on this machine, for this machine alone, and keeps its data between runs.

        Usage: LadderTeams.Local [options]

          --port PORT           listen at http://localhost:PORT; 0 takes a free port (default: 7071)
          --urls URLS           listen at these addresses instead, of this machine alone
          --tenant-port PORT    have the local tenant, where one chooses a person, listen at http://localhost:PORT;
                                0 takes a free port (default: 7072)
          --data FOLDER         keep the data there (default: .local in the repository)
          --demo                have the people of the demo company write their growth, in the background
          --fresh               begin anew: forget the data of earlier runs
          --storage CONNECTION  use the table service of this connection string; Azurite is not started
          --help                print this

        Ctrl+C stops it.

        """;

    /// <summary>Null when no port was asked for.</summary>
    public int? Port { get; private init; }

    /// <summary>Null when no addresses were asked for.</summary>
    public string? Urls { get; private init; }

    public int TenantPort { get; private init; } = TenantOptions.DefaultPort;

    public string? Data { get; private init; }

    public string? Storage { get; private init; }

    public bool Demo { get; private init; }

    public bool Fresh { get; private init; }

    public bool Help { get; private init; }

    /// <exception cref="LocalFailure">It cannot be meant so.</exception>
    public static LocalOptions Parse(IReadOnlyList<string> arguments)
    {
        var options = new LocalOptions();
        var rest = new Queue<string>(arguments);
        while (rest.TryDequeue(out var argument))
        {
            var (name, value) = argument.Split('=', 2) is [var before, var after] ? (before, after) : (argument, null);
            string Value() => (value ?? (rest.TryDequeue(out var next) ? next : "")) is { Length: > 0 } given ? given : throw new LocalFailure($"{name} needs a value; see --help.");
            options = name switch
            {
                "--port" => options with { Port = PortIn(name, Value()) },
                "--tenant-port" => options with { TenantPort = PortIn(name, Value()) },
                "--urls" => options with { Urls = Value() },
                "--data" => options with { Data = Value() },
                "--storage" => options with { Storage = Value() },
                "--demo" when value is null => options with { Demo = true },
                "--fresh" when value is null => options with { Fresh = true },
                "--help" or "-h" when value is null => options with { Help = true },
                _ => throw new LocalFailure($"{argument} is no option; see --help."),
            };
        }

        return options switch
        {
            { Port: not null, Urls: not null } => throw new LocalFailure("--port and --urls exclude each other."),
            { Storage: not null, Fresh: true } or { Storage: not null, Data: not null } =>
                throw new LocalFailure("--fresh and --data are about the data of this machine and exclude --storage."),
            _ => options,
        };
    }

    private static int PortIn(string name, string text) =>
        ushort.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) ? port : throw new LocalFailure($"{name} {text} is no port: it is a number from 0 to 65535.");
}
