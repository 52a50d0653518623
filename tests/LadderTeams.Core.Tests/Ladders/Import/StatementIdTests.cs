using System.Text.RegularExpressions;
using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Tests.Ladders.Import;

public sealed partial class StatementIdTests
{
    private const string Level = """
        # L3 Engineer

        ## Delivery

        - Ends what was begun before beginning anew
        - Says early when **a date** will slip

        ## Craft

        Reads the code around a change first.
        """;

    private static readonly string[] Files = ["l1.md", "l4.md", "l4-rubric.txt", "m1.md", "l4-to-l5.md"];

    public static TheoryData<string, string> ChangedFiles
    {
        get
        {
            var all = new TheoryData<string, string>();
            foreach (var file in Files)
            {
                foreach (var change in Mutation.NamesFor(file)) { all.Add(file, change); }
            }

            return all;
        }
    }

    [Theory, MemberData(nameof(ChangedFiles))]
    public void Typing_does_not_change_an_id(string file, string change)
    {
        var changed = Imported.From(Mutation.Apply(file, change), file);

        Assert.Equal(Ids(Imported.From(Imported.Sample(file), file)), Ids(changed));
    }

    [Theory]
    [InlineData("l1.md", "#####")]
    [InlineData("l1.md", "###")]
    [InlineData("l4.md", "####")]
    [InlineData("m1.md", "###")]
    [InlineData("l4-to-l5.md", "##")]
    public void The_order_of_sections_does_not_change_an_id(string file, string mark)
    {
        var reordered = Imported.From(Mutation.Reordered(Imported.Sample(file), mark), file);

        Assert.Equal(Ids(Imported.From(Imported.Sample(file), file)), Ids(reordered));
    }

    [Theory]
    [InlineData("Says early when __a date__ will slip")]
    [InlineData("Says early when a date will slip")]
    [InlineData("_Says early when a date will slip_")]
    [InlineData("**Says** early when *a date* will slip")]
    [InlineData("Says   early when a date will slip")]
    [InlineData("Says early when\n  a date will slip")]
    [InlineData("Says early when [a date](plan.md) will slip")]
    public void Markup_and_white_space_do_not_change_an_id(string typed)
    {
        var changed = Imported.From(Level.Replace("Says early when **a date** will slip", typed, StringComparison.Ordinal));

        Assert.Equal(Ids(Imported.From(Level)), Ids(changed));
    }

    [Theory]
    [InlineData("+ ")]
    [InlineData("1. ")]
    [InlineData("• ")]
    [InlineData("- [ ] ")]
    public void Another_bullet_does_not_change_an_id(string bullet)
    {
        var changed = Imported.From(Level.Replace("- ", bullet, StringComparison.Ordinal));

        Assert.Equal(Ids(Imported.From(Level)), Ids(changed));
    }

    [Theory]
    [InlineData("early", "late")]
    [InlineData("early", "Early")]
    [InlineData("will slip", "will not slip")]
    [InlineData("a date", "a date or two")]
    public void Other_words_have_another_id(string word, string other)
    {
        var reworded = Ids(Imported.From(Level.Replace("**", "", StringComparison.Ordinal).Replace(word, other, StringComparison.Ordinal)));

        Assert.Single(Ids(Imported.From(Level)).Except(reworded));
    }

    [Fact]
    public void The_same_words_have_another_id_in_another_ladder_level_or_capability()
    {
        const string words = "- Writes down what was agreed\n";

        var first = Assert.Single(Ids(Imported.From($"# L3\n\n## Craft\n\n{words}")));
        var otherLevel = Assert.Single(Ids(Imported.From($"# L4\n\n## Craft\n\n{words}")));
        var otherCapability = Assert.Single(Ids(Imported.From($"# L3\n\n## Delivery\n\n{words}")));
        var otherLadder = Assert.Single(Ids(Core.Ladders.Import.LadderImporter.Import("other", [Imported.Document("ladder.md", $"# L3\n\n## Craft\n\n{words}")])));

        Assert.Equal(4, new[] { first, otherLevel, otherCapability, otherLadder }.Select(id => id[(id.LastIndexOf('/') + 1)..]).Distinct().Count());
    }

    [Fact]
    public void Words_that_stand_twice_in_one_place_have_two_ids()
    {
        var ids = Ids(Imported.From("# L3\n\n- Keeps promises\n- Keeps promises\n"));

        Assert.Equal(2, ids.Distinct().Count());
    }

    [Fact]
    public void An_added_statement_changes_no_other_id()
    {
        var longer = Ids(Imported.From(Level.Replace("- Says", "- Asks for help\n- Says", StringComparison.Ordinal)));

        Assert.Superset(Ids(Imported.From(Level)).ToHashSet(), longer.ToHashSet());
    }

    [Fact]
    public void No_two_statements_of_the_sample_share_an_id()
    {
        var ids = Files.Select(file => (file, Imported.Sample(file))).ToArray();

        var all = Statements(Imported.FromFiles(ids)).Select(statement => statement.Id).ToList();

        Assert.Equal(all.Count, all.Distinct().Count());
        Assert.All(all, id => Assert.Matches(Hexadecimal(), id));
    }

    /// <summary>Where each statement belongs and its id, in no particular order.</summary>
    private static List<string> Ids(Ladder ladder) =>
        [.. ladder.Levels.SelectMany(level => Statement.Of(level).Select(one => $"{level.Code}/{one.Capability}/{one.Words.Id}"))
            .Concat(ladder.Transitions.SelectMany(Statement.Of).Select(question => $"//{question.Id}")).Order(StringComparer.Ordinal)];

    private static IEnumerable<Core.Ladders.Statement> Statements(Ladder ladder) =>
        ladder.Levels.SelectMany(level => Statement.Of(level).Select(one => one.Words)).Concat(ladder.Transitions.SelectMany(Statement.Of));

    [GeneratedRegex("^[0-9a-f]{16}(-[0-9]+)?$")]
    private static partial Regex Hexadecimal();
}
