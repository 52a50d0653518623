using LadderTeams.Service.CommandLine;

namespace LadderTeams.Service.Tests.CommandLine;

/// <summary>What the command line said, and what it ended with.</summary>
internal sealed record ToolRun(int Code, string Output, string Errors)
{
    public static Task<ToolRun> OfAsync(params string[] arguments) => OfAsync(null, arguments);

    /// <param name="token">Of the person who asks; null when there is none.</param>
    public static async Task<ToolRun> OfAsync(string? token, string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var errors = new StringWriter { NewLine = "\n" };
        var code = await Tool.RunAsync(arguments, token, output, errors, CancellationToken.None);
        return new(code, output.ToString(), errors.ToString());
    }
}
