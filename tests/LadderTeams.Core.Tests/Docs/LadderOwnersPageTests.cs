using System.Reflection;
using System.Text.RegularExpressions;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Lint;
using LadderTeams.Core.Tests.Ladders.Import;

namespace LadderTeams.Core.Tests.Docs;

/// <summary>What the page for ladder owners says is so.</summary>
public sealed partial class LadderOwnersPageTests
{
    [Fact]
    public void Every_diagnostic_is_in_the_table_and_every_code_of_the_table_is_given() =>
        AssertSame(CodesInSources(Reports()), LadderOwnersPage.FirstColumn("What an import says"));

    [Fact]
    public void Every_reason_for_leaving_words_as_they_are_is_in_the_table_and_every_one_of_the_table_is_given() =>
        AssertSame(CodesInSources(Leaves()), LadderOwnersPage.FirstColumn("What is kept as it is"));

    [Fact]
    public void Every_rule_of_the_lint_is_in_the_table_and_every_code_of_the_table_is_a_rule() =>
        AssertSame(
            typeof(LintCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Select(field => (string)field.GetValue(null)!),
            LadderOwnersPage.FirstColumn("What the lint says"));

    /// <summary>So that a new way of saying a code is not missed.</summary>
    [Fact]
    public void Whatever_looks_like_a_code_of_the_import_is_one_of_them() =>
        Assert.Empty(CodesInSources(LooksLikeCode()).Except(CodesInSources(Reports())).Except(CodesInSources(Leaves())));

    [Fact]
    public void Every_example_is_understood_to_the_last_word()
    {
        Assert.NotEmpty(LadderOwnersPage.Examples);
        Assert.All(LadderOwnersPage.Examples, example =>
        {
            var ladder = Imported.From(example.Content, $"example.{example.Form}");

            Assert.True(ladder.Levels.Count + ladder.Transitions.Count > 0);
            Assert.Empty(ladder.Residual);
            Assert.Equal(0, ladder.Coverage.Lost);
        });
    }

    [Fact]
    public void Every_phrase_of_inheritance_is_understood()
    {
        var phrases = LadderOwnersPage.FirstColumn("One level builds on another").ToList();

        Assert.NotEmpty(phrases);
        Assert.All(phrases, phrase =>
        {
            var ladder = Imported.From($"# L2\n\n- Learns the service.\n\n# L3\n\n- Reviews the changes of others.\n\n# L4\n\n{phrase}\n\n- Designs interfaces.\n");

            Assert.NotEmpty(ladder.FindLevel("L4")!.Extends);
            Assert.All(ladder.FindLevel("L4")!.Extends, link => Assert.True(link.Resolved));
        });
    }

    [Fact]
    public void Every_form_of_a_levels_name_names_it_whichever_file_it_is_in() =>
        Assert.All(LadderOwnersPage.Rows("Levels"), row => Assert.All(row.Marked, heading =>
        {
            var ladder = Imported.FromFiles(
                ("one.md", $"# {heading}\n\n## Delivery\n\nFinishes a project.\n"), ("other.md", $"# {row.Meaning}\n\n## Communication\n\nWrites down a decision.\n"));

            Assert.Equal(2, Assert.Single(ladder.Levels).Capabilities.Count);
        }));

    [Fact]
    public void Every_heading_of_points_makes_of_them_what_the_page_says()
    {
        var kinds = new Dictionary<string, Func<Level, bool>>
        {
            ["what a person does"] = level => level.Expectations.Single().Kind is ExpectationKind.Responsibility,
            ["what a person brings"] = level => level.Expectations.Single().Kind is ExpectationKind.ShouldHave,
            ["what is expected of a person"] = level => level.Expectations.Single().Kind is ExpectationKind.ExpectedTo,
            ["examples"] = level => level.Examples.Count is 1,
            ["signs that somebody is at the level"] = level => level.Signals.Single().Kind is SignalKind.Positive,
            ["signs that somebody is not"] = level => level.Signals.Single().Kind is SignalKind.RedFlag,
            ["habits that look like the level and are not"] = level => level.Signals.Single().Kind is SignalKind.AntiPattern,
            ["questions to ask oneself or each other"] = level => level.Questions.Count is 1,
        };
        var rows = LadderOwnersPage.Rows("Bullets").Where(row => kinds.ContainsKey(row.Meaning)).ToList();

        Assert.Equal(kinds.Count, rows.Count);
        Assert.All(rows, row =>
        {
            var ladder = Imported.From($"# L3 Engineer\n\n## {row.Marked.Single()}\n\n- Who reviews the changes of others?\n");

            Assert.True(kinds[row.Meaning](ladder.FindLevel("L3")!), row.Meaning);
            Assert.Empty(ladder.Residual);
        });
    }

    [Fact]
    public void Every_heading_for_managers_makes_guidance_of_its_points()
    {
        var kinds = new Dictionary<string, Func<ManagerGuidance, IReadOnlyList<Passage>>>
        {
            ["what to do"] = guidance => guidance.Approaches,
            ["what to work on"] = guidance => guidance.FocusAreas,
            ["how to tell that it goes well"] = guidance => guidance.Measures,
            ["what to avoid"] = guidance => guidance.Pitfalls,
        };
        var rows = LadderOwnersPage.Rows("Bullets").Where(row => kinds.ContainsKey(row.Meaning)).ToList();

        Assert.Equal(kinds.Count, rows.Count);
        Assert.All(rows, row => Assert.Single(
            kinds[row.Meaning](Imported.From($"# L3 Engineer\n\n## Managing an L3\n\n### {row.Marked.Single()}\n\n- Reviews of the changes of others.\n").FindLevel("L3")!.Guidance)));
    }

    private static void AssertSame(IEnumerable<string> inSources, IEnumerable<string> inTable)
    {
        Assert.Empty(inSources.Except(inTable));
        Assert.Empty(inTable.Except(inSources));
    }

    private static IEnumerable<string> CodesInSources(Regex pattern) =>
        LadderOwnersPage.Sources("Ladders/Import").SelectMany(source => pattern.Matches(source))
            .SelectMany(match => match.Groups["code"].Captures).Select(capture => capture.Value).Distinct();

    /// <summary>Each way in which the import reports a code.</summary>
    [GeneratedRegex("""
        new\("(?<code>[a-z_]+)",[ ]DiagnosticSeverity
        | \b(?:Refused|Report)\(\s*(?:document,[ ])?"(?<code>[a-z_]+)"
        | \bStop\("(?<code>[a-z_]+)"
        | \.Warn\(\w+,[ ]"(?<code>[a-z_]+)"
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Reports();

    /// <summary>Each way in which it says why words were left as they are.</summary>
    [GeneratedRegex("""
        Reason\)?[ ](?:=|\?\?)[ ](?:\(Fate\.Residual,[ ])?"(?<code>[a-z_]+)"
        | \b(?:Leave|Residual|KeepResidual)\([^"\n]*"(?<code>[a-z_]+)"\)
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex Leaves();

    [GeneratedRegex("""
        "(?<code>[a-z]+(?:_[a-z]+)+)"
        """, RegexOptions.IgnorePatternWhitespace)]
    private static partial Regex LooksLikeCode();
}
