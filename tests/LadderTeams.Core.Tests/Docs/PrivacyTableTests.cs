using System.Text.RegularExpressions;
using System.Xml.Linq;
using LadderTeams.Core.Privacy;

namespace LadderTeams.Core.Tests.Docs;

/// <summary>The table of docs/security.md says what <see cref="AccessTable"/> says. <c>make docs</c> writes it anew.</summary>
public sealed partial class PrivacyTableTests
{
    private const string Begin = "<!-- who may do what: make docs writes this table -->\n";
    private const string End = "<!-- end -->";
    private static readonly string Page = Path.Combine(LadderOwnersPage.Root, "docs", "security.md");

    [Fact]
    public void The_table_of_the_page_is_that_of_the_code()
    {
        var page = File.ReadAllText(Page);
        if (Environment.GetEnvironmentVariable("LADDER_WRITE_DOCS") == "1")
        {
            page = Between().Replace(page, _ => Begin + Table() + End);
            File.WriteAllText(Page, page);
        }

        Assert.Equal(Begin + Table() + End, Between().Match(page).Value);
    }

    [Fact]
    public void Every_kind_of_what_is_kept_has_a_row() =>
        Assert.All(Enum.GetValues<Resource>(), resource => Assert.Contains($"| {Words(resource.ToString())}", Table()));

    private static string Table()
    {
        var about = XDocument.Load(Path.Combine(AppContext.BaseDirectory, "LadderTeams.Core.xml")).Descendants("member")
            .ToDictionary(member => member.Attribute("name")!.Value, member => member.Element("summary")?.Value.Trim());
        var rows = Enum.GetValues<Resource>().Select(resource =>
            $"| {Words(resource.ToString())}. {about[$"F:{typeof(Resource).FullName}.{resource}"]} | {string.Join(" | ", Enum.GetValues<Act>().Select(act => Who(resource, act)))} |\n");
        return $"| What | {string.Join(" | ", Enum.GetNames<Act>())} |\n| --- |{string.Concat(Enum.GetNames<Act>().Select(_ => " --- |"))}\n{string.Concat(rows)}";
    }

    private static string Who(Resource resource, Act act) =>
        AccessTable.Find(resource, act) is { } rule ? string.Join(", ", rule.Roles.Select(role => Words(role.ToString()).ToLowerInvariant())) : "nobody";

    private static string Words(string name) => Hump().Replace(name, match => $" {match.Value.ToLowerInvariant()}");

    [GeneratedRegex($"{Begin}.*?{End}", RegexOptions.Singleline)]
    private static partial Regex Between();

    [GeneratedRegex("(?<=.)[A-Z]")]
    private static partial Regex Hump();
}
