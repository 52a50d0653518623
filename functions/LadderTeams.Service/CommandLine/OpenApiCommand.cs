using System.CommandLine;
using LadderTeams.Service.Platform.Description;

namespace LadderTeams.Service.CommandLine;

internal static class OpenApiCommand
{
    public static Command Create()
    {
        var file = new PathArgument<string>("FILE") { Description = "Where to write it.", DefaultValueFactory = _ => "docs/openapi.json" };
        var command = new Command("openapi", "Writes the description of the API.") { file };
        command.SetAction((asked, cancellationToken) => WriteAsync(asked.GetRequiredValue(file), cancellationToken));
        return command;
    }

    private static async Task<int> WriteAsync(string file, CancellationToken cancellationToken)
    {
        await using var app = LadderService.Build(new());
        await OpenApi.WriteAsync(app, file, cancellationToken);
        return ExitCode.Fine;
    }
}
