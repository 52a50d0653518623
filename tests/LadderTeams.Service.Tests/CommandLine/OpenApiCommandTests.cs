using LadderTeams.Service.CommandLine;

namespace LadderTeams.Service.Tests.CommandLine;

public sealed class OpenApiCommandTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("ladder-openapi-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public async Task The_description_is_written_where_it_was_asked_for()
    {
        var file = Path.Combine(folder, "api.json");

        var (code, errors) = await RunAsync(file);

        Assert.Equal((0, ""), (code, errors));
        Assert.Equal(await File.ReadAllTextAsync(Repository.File("docs/openapi.json")), await File.ReadAllTextAsync(file));
    }

    [Theory]
    [InlineData("option_unknown: \"--help\".", "--help")]
    [InlineData("option_unknown: \"-h\".", "api.json", "-h")]
    [InlineData("argument_unexpected: \"two.json\".", "one.json", "two.json")]
    public async Task What_names_no_file_is_refused_and_nothing_is_written(string problem, params string[] arguments)
    {
        var (code, errors) = await RunAsync(arguments);

        Assert.Equal((2, $"{problem}{Environment.NewLine}{OpenApiCommand.Usage}{Environment.NewLine}"), (code, errors));
        Assert.DoesNotContain(arguments, File.Exists);
    }

    private static async Task<(int Code, string Errors)> RunAsync(params string[] arguments)
    {
        using var errors = new StringWriter();
        return (await OpenApiCommand.RunAsync(arguments, errors, CancellationToken.None), errors.ToString());
    }
}
