using LadderTeams.Service.Ladders;
using LadderTeams.Service.Platform;
using LadderTeams.Service.Tab;

// if (args is ["ladder", ..]) { return CommandLine.Run(args[1..]); }

var builder = WebApplication.CreateSlimBuilder(args);
builder.Services.AddPlatform();
builder.Services.AddLadders();
builder.Services.AddTab();

var app = builder.Build();
app.UsePlatform();
app.MapHealth();
app.MapApiDescription();
app.MapLadders();
app.MapTab();

if (args is ["openapi", ..])
{
    await OpenApi.WriteAsync(app, args.ElementAtOrDefault(1) ?? "docs/openapi.json", CancellationToken.None);
    return 0;
}

await app.RunAsync();
return 0;

/// <summary>Public so that tests can start the real service.</summary>
public partial class Program;
