using LadderTeams.Service.CommandLine;
using LadderTeams.Service.Ladders;
using LadderTeams.Service.Platform;
using LadderTeams.Service.Platform.Description;
using LadderTeams.Service.Platform.Hosting;
using LadderTeams.Service.Platform.Triggers;
using LadderTeams.Service.Tab;

if (args is ["ladder", .. var rest]) { return LadderCommand.Run(rest, Console.Out, Console.Error); }

var builder = WebApplication.CreateSlimBuilder(args);
builder.AddPlatform();
builder.Services.AddLadders();
builder.Services.AddTab();

var app = builder.Build();
app.UsePlatform();
app.MapHealth();
app.MapTriggers();
app.MapApiDescription();
app.MapLadders();
app.MapTab();

if (args is ["openapi", .. var path])
{
    await OpenApi.WriteAsync(app, path.FirstOrDefault("docs/openapi.json"), CancellationToken.None);
    return 0;
}

await app.RunAsync();
return 0;

/// <summary>Public so that tests can start the real service.</summary>
public partial class Program;
