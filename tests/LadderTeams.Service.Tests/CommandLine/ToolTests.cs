namespace LadderTeams.Service.Tests.CommandLine;

public sealed class ToolTests
{
    private static readonly string Sample = Repository.File("samples/ladders/engineering");

    [Theory]
    [InlineData("ladder")]
    [InlineData("ladder", "climb")]
    [InlineData("ladder", "check")]
    [InlineData("ladder", "check", "l1.md", "--force")]
    [InlineData("ladder", "show", "l1.md")]
    [InlineData("ladder", "diff", "l1.md", "--from", "L1")]
    [InlineData("ladder", "diff", "l1.md", "--from", "L1", "--to")]
    [InlineData("ladder", "publish", "l1.md", "--ladder", "mine")]
    [InlineData("ladder", "publish", "l1.md", "--to", "http://127.0.0.1:1", "--ladder", "mine", "--force")]
    [InlineData("openapi", "one.json", "two.json")]
    [InlineData("openapi", "--force")]
    [InlineData("openapi", "-f")]
    public async Task What_cannot_be_meant_so_is_refused_and_nothing_is_done(params string[] arguments)
    {
        var run = await ToolRun.OfAsync(arguments);

        Assert.Equal((2, ""), (run.Code, run.Output));
        Assert.StartsWith("arguments_unreadable: ", run.Errors, StringComparison.Ordinal);
        Assert.EndsWith("--help says what can be asked for.\n", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain(arguments, File.Exists);
    }

    [Theory]
    [InlineData("publish", "--help")]
    [InlineData("publish", "ladder", "-h")]
    [InlineData("--preview", "ladder", "publish", "--help")]
    [InlineData("--level", "ladder", "show", "l1.md", "--help")]
    [InlineData("FILE", "openapi", "-?")]
    public async Task Help_says_what_can_be_asked_for_and_does_nothing(string word, params string[] arguments)
    {
        var run = await ToolRun.OfAsync(arguments);

        Assert.Equal((0, ""), (run.Code, run.Errors));
        Assert.Contains(word, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "check")]
    [InlineData(1, "lint")]
    [InlineData(0, "show", "--level", "L4")]
    [InlineData(1, "show", "--level", "L99")]
    [InlineData(0, "diff", "--from", "L4", "--to", "L5")]
    [InlineData(1, "diff", "--from", "L4", "--to", "L99")]
    public async Task The_exit_code_tells_whether_all_is_well(int code, string verb, params string[] options)
    {
        var run = await ToolRun.OfAsync(["ladder", verb, Sample, .. options]);

        Assert.Equal(code, run.Code);
        Assert.Equal(options.Contains("L99"), run.Errors.StartsWith("level_not_found: there is no level \"L99\"", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_path_that_is_not_there_is_named() => Assert.Equal(new(2, "", "path_not_found: \"@nowhere.md\".\n"), await ToolRun.OfAsync("ladder", "check", "@nowhere.md"));

    [Fact]
    public async Task The_description_of_the_API_is_written_where_it_was_asked_for()
    {
        var folder = Directory.CreateTempSubdirectory("ladder-openapi-").FullName;
        try
        {
            var file = Path.Combine(folder, "api.json");

            Assert.Equal(new(0, "", ""), await ToolRun.OfAsync("openapi", file));
            Assert.Equal(await File.ReadAllTextAsync(Repository.File("docs/openapi.json")), await File.ReadAllTextAsync(file));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
