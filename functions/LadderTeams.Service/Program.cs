using LadderTeams.Service;
using LadderTeams.Service.CommandLine;
using Microsoft.Extensions.Options;

if (Tool.IsAsked(args)) { return await Tool.RunAsync(args, Environment.GetEnvironmentVariable("LADDER_TOKEN"), Console.Out, Console.Error, CancellationToken.None); }

try
{
    await LadderService.Build(new() { Args = args }).RunAsync();
    return 0;
}
catch (Exception wrong) when (wrong is OptionsValidationException or AggregateException { InnerException: OptionsValidationException })
{
    foreach (var setting in wrong is AggregateException several ? several.InnerExceptions : [wrong]) { await Console.Error.WriteLineAsync(setting.Message); }

    return 2;
}

/// <summary>Public so that tests can start the real service.</summary>
public partial class Program;
