using LadderTeams.Service.Platform.Description;

namespace LadderTeams.Service.CommandLine;

/// <summary><c>openapi [FILE]</c>: writes the description of the API.</summary>
internal static class OpenApiCommand
{
    public const string Usage = "Usage: LadderTeams openapi [FILE]\nFILE is docs/openapi.json unless another is named.";
    private const int CannotRead = 2;

    public static async Task<int> RunAsync(IReadOnlyList<string> arguments, TextWriter errors, CancellationToken cancellationToken)
    {
        if (arguments.FirstOrDefault(argument => argument.StartsWith('-')) is { } option) { return Refuse($"option_unknown: \"{option}\"."); }

        if (arguments.Count > 1) { return Refuse($"argument_unexpected: \"{arguments[1]}\"."); }

        await using var app = LadderService.Build(new());
        await OpenApi.WriteAsync(app, arguments.FirstOrDefault("docs/openapi.json"), cancellationToken);
        return 0;

        int Refuse(string problem)
        {
            errors.WriteLine(problem);
            errors.WriteLine(Usage);
            return CannotRead;
        }
    }
}
