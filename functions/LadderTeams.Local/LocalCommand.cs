using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using System.Globalization;
using LadderTeams.Local.Tenant;

namespace LadderTeams.Local;

/// <summary>What can be asked for on the command line.</summary>
internal sealed class LocalCommand : RootCommand
{
    private readonly Option<int?> port = new("--port") { HelpName = "PORT", CustomParser = PortIn, Description = $"Listen at http://localhost:PORT; 0 takes a free port. [default: {LocalOptions.DefaultPort}]" };
    private readonly Option<string> urls = new("--urls") { HelpName = "URLS", Description = "Listen at these addresses instead, of this machine alone." };
    private readonly Option<int?> tenantPort = new("--tenant-port") { HelpName = "PORT", CustomParser = PortIn, Description = $"Have the local tenant, where one chooses a person, listen at http://localhost:PORT; 0 takes a free port. [default: {TenantOptions.DefaultPort}]" };
    private readonly Option<string> data = new("--data") { HelpName = "FOLDER", Description = "Keep the data there. [default: .local in the repository]" };
    private readonly Option<bool> demo = new("--demo") { Description = "Have the people of the demo company write their growth, in the background." };
    private readonly Option<bool> fresh = new("--fresh") { Description = "Begin anew: forget the data of earlier runs." };
    private readonly Option<string> storage = new("--storage") { HelpName = "CONNECTION", Description = "Use the table service of this connection string; Azurite is not started." };

    public LocalCommand()
        : base("Runs Ladder for Teams on this machine, for this machine alone, and keeps its data between runs. Ctrl+C stops it.")
    {
        foreach (var option in (Option[])[port, urls, tenantPort, data, demo, fresh, storage]) { Add(option); }

        Validators.Add(RefuseWhatExcludes);
        SetAction((asked, cancellationToken) => new LocalRun(Read(asked), asked.InvocationConfiguration.Output).RunAsync(cancellationToken));
    }

    /// <exception cref="LocalFailure">It cannot be meant so, or the run fails.</exception>
    public async Task RunAsync(string[] arguments, CancellationToken cancellationToken)
    {
        var asked = Parse(arguments);
        if (asked.Action is ParseErrorAction) { throw new LocalFailure($"{string.Join(' ', asked.Errors.Select(wrong => wrong.Message))} See --help."); }

        await asked.InvokeAsync(new() { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }, cancellationToken);
    }

    private LocalOptions Read(ParseResult asked) => new()
    {
        Port = asked.GetValue(port),
        Urls = asked.GetValue(urls),
        TenantPort = asked.GetValue(tenantPort) ?? TenantOptions.DefaultPort,
        Data = asked.GetValue(data),
        Storage = asked.GetValue(storage),
        Demo = asked.GetValue(demo),
        Fresh = asked.GetValue(fresh),
    };

    private void RefuseWhatExcludes(CommandResult asked)
    {
        if (asked.GetResult(port) is not null && asked.GetResult(urls) is not null) { asked.AddError("--port and --urls exclude each other."); }

        if (asked.GetResult(storage) is not null && (asked.GetResult(fresh) is not null || asked.GetResult(data) is not null))
        {
            asked.AddError("--fresh and --data are about the data of this machine and exclude --storage.");
        }
    }

    private static int? PortIn(ArgumentResult said)
    {
        if (ushort.TryParse(said.Tokens[0].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) { return number; }

        said.AddError($"{said.Tokens[0].Value} is no port: it is a number from 0 to 65535.");
        return null;
    }
}
