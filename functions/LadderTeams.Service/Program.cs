using LadderTeams.Service.CommandLine;

if (args is ["ladder", .. var rest]) { return LadderCommand.Run(rest, Console.Out, Console.Error); }

var builder = WebApplication.CreateSlimBuilder(args);
var app = builder.Build();
await app.RunAsync();
return 0;

/// <summary>Public so that tests can start the real service.</summary>
public partial class Program;
