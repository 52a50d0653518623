using System.Text.RegularExpressions;
using LadderTeams.Service.Tests;

namespace LadderTeams.Docs;

/// <summary>What docs/security.md says is shown is shown by a test that exists.</summary>
public sealed partial class SecurityPageTests
{
    private static readonly Page Security = Page.Of("docs/security.md");

    [Fact]
    public void Every_test_of_the_page_is_there()
    {
        var sources = Directory.EnumerateFiles(Repository.File("tests"), "*Tests.cs", SearchOption.AllDirectories).ToLookup(Path.GetFileNameWithoutExtension, File.ReadAllText);
        var named = Security.Spans.Select(span => Test().Match(span)).Where(match => match.Success).ToList();

        Assert.NotEmpty(named);
        Assert.All(named, match => Assert.Contains(sources[match.Groups["class"].Value], source => source.Contains($" {match.Groups["method"].Value}(", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_file_of_the_page_is_there() =>
        Assert.All(Security.Spans.Where(span => span.StartsWith("build/", StringComparison.Ordinal)), path => Assert.True(File.Exists(Repository.File(path)), path));

    [Fact]
    public void Every_row_of_a_flow_names_a_test()
    {
        var flows = Security.Text[Security.Text.IndexOf("## Flows\n", StringComparison.Ordinal)..Security.Text.IndexOf("## Who may do what\n", StringComparison.Ordinal)];
        var rows = Row().Matches(flows).Select(match => match.Value).Where(row => !row.StartsWith("| What could be tried", StringComparison.Ordinal) && !row.StartsWith("| ---", StringComparison.Ordinal)).ToList();

        Assert.NotEmpty(rows);
        Assert.All(rows, row => Assert.Matches("Tests\\.\\w+`|build/supply/tests/", row));
    }

    [GeneratedRegex("^(?<class>\\w+Tests)\\.(?<method>\\w+)$")]
    private static partial Regex Test();

    [GeneratedRegex("^\\|.*$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
