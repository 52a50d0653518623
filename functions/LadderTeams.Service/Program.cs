using LadderTeams.Service;
using LadderTeams.Service.CommandLine;
using LadderTeams.Service.Platform.Description;
using Microsoft.Extensions.Options;

if (args is ["ladder", .. var rest]) { return await LadderCommand.RunAsync(rest, Environment.GetEnvironmentVariable("LADDER_TOKEN"), Console.Out, Console.Error, CancellationToken.None); }

var app = LadderService.Build(new() { Args = args });

if (args is ["openapi", .. var path])
{
    await OpenApi.WriteAsync(app, path.FirstOrDefault("docs/openapi.json"), CancellationToken.None);
    return 0;
}

try
{
    await app.RunAsync();
    return 0;
}
catch (Exception wrong) when (wrong is OptionsValidationException or AggregateException { InnerException: OptionsValidationException })
{
    foreach (var setting in wrong is AggregateException several ? several.InnerExceptions : [wrong]) { await Console.Error.WriteLineAsync(setting.Message); }

    return 2;
}

/// <summary>Public so that tests can start the real service.</summary>
public partial class Program;
