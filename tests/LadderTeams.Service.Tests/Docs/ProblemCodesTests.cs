using System.Reflection;
using System.Text.RegularExpressions;
using LadderTeams.Core.Assessments;
using LadderTeams.Service.Growth;
using Refusal = LadderTeams.Service.Platform.Answers.Refusal;

namespace LadderTeams.Service.Tests.Docs;

/// <summary>The operator's page has every code that the service answers with, and no other.</summary>
public sealed partial class ProblemCodesTests
{
    private static readonly string Page = File.ReadAllText(Repository.File("docs/operate.md"));

    [Fact]
    public void Each_code_is_there_with_its_status_and_what_it_says()
    {
        var known = Refusals().DistinctBy(refusal => (refusal.Code, refusal.Status)).GroupBy(refusal => refusal.Code)
            .Select(same => $"| `{same.Key}` | {string.Join(", ", same.Select(refusal => refusal.Status).Order())} |").Order(StringComparer.Ordinal);

        Assert.Equal(string.Join('\n', known), string.Join('\n', Rows().Select(row => $"| `{row["code"].Value}` | {row["status"].Value} |").Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void Each_says_who_sees_it_and_what_to_do() => Assert.All(Rows(), row =>
    {
        Assert.Contains(row["who"].Value.Trim(), (string[])["person", "owner", "admin", "client", "operator", "Bot Connector", "Graph"]);
        Assert.True(row["do"].Value.Trim().Length > 10, row["code"].Value);
    });

    private static IEnumerable<GroupCollection> Rows()
    {
        var table = Page.Split("<!-- problem codes -->") is [_, var between, _] ? between : throw new InvalidOperationException("docs/operate.md has no table of codes.");
        return Row().Matches(table).Select(match => match.Groups);
    }

    /// <summary>All that are stated in the code: as a constant of a class, and as the answers to the refusals of the rules.</summary>
    private static IEnumerable<Refusal> Refusals()
    {
        const BindingFlags Stated = BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic;
        var constants = typeof(Program).Assembly.GetTypes().Where(type => !type.ContainsGenericParameters).SelectMany(type => type.GetFields(Stated))
            .Where(field => field.FieldType == typeof(Refusal)).Select(field => (Refusal)field.GetValue(null)!);
        var rules = typeof(RefusalCodes).GetFields(Stated).Select(field => GrowthRefusals.Of((string)field.GetRawConstantValue()!));
        return constants.Concat(rules);
    }

    [GeneratedRegex(@"^\| `(?<code>\w+)` \| (?<status>[\d, ]+) \| (?<who>[^|]+) \| (?<do>[^|]+) \|$", RegexOptions.Multiline)]
    private static partial Regex Row();
}
