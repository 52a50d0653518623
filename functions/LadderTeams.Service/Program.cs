using LadderTeams.Service;
using LadderTeams.Service.CommandLine;
using LadderTeams.Service.Platform.Description;

if (args is ["ladder", .. var rest]) { return LadderCommand.Run(rest, Console.Out, Console.Error); }

var app = LadderService.Build(new() { Args = args });

if (args is ["openapi", .. var path])
{
    await OpenApi.WriteAsync(app, path.FirstOrDefault("docs/openapi.json"), CancellationToken.None);
    return 0;
}

await app.RunAsync();
return 0;

/// <summary>Public so that tests can start the real service.</summary>
public partial class Program;
