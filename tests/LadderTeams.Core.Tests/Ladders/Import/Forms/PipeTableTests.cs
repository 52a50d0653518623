using LadderTeams.Core.Tests.Ladders.Import.Lossless;

namespace LadderTeams.Core.Tests.Ladders.Import.Forms;

public sealed class PipeTableTests
{
    private const string Columns = """
        # Career ladder

        | Area | L1 | L2 |
        |---|---|---|
        | Craft | Finishes tasks that others have shaped | Shapes tasks of a week or less |
        | Teamwork | Asks before being stuck for half a day | Answers questions of newcomers |
        """;

    private const string Rows = """
        | Level | Craft | Teamwork |
        |---|---|---|
        | L1 | Finishes tasks that others have shaped | Asks before being stuck for half a day |
        | L2 | Shapes tasks of a week or less | Answers questions of newcomers |
        """;

    [Theory]
    [InlineData(Columns)]
    [InlineData(Rows)]
    public void Levels_stand_in_columns_or_in_rows(string table)
    {
        var ladder = Imported.From(table);

        Assert.Equal(["L1", "L2"], ladder.Codes());
        Assert.Equal(["Finishes tasks that others have shaped"], ladder.Asks("L1", "Craft"));
        Assert.Equal(["Answers questions of newcomers"], ladder.Asks("L2", "Teamwork"));
        Whole.Holds(ladder);
    }

    [Theory]
    [InlineData("Craft | L1 | L2\n--- | --- | ---\nTesting | Runs the tests of others | Writes tests first\n")]
    [InlineData("Craft | L1 | L2 |\n---|---|---|\nTesting | Runs the tests of others | Writes tests first |\n")]
    [InlineData("Our levels:\nCraft | L1 | L2\n---|---|---\nTesting | Runs the tests of others | Writes tests first\n")]
    public void A_table_needs_no_outer_pipes(string table)
    {
        var ladder = Imported.From(table);

        Assert.Equal(["Runs the tests of others"], ladder.Asks("L1", "Testing"));
        Assert.Equal(["Writes tests first"], ladder.Asks("L2", "Testing"));
    }

    [Fact]
    public void A_row_with_one_filled_cell_groups_the_rows_below_it()
    {
        var ladder = Imported.From("""
            | | L1 | L2 |
            |---|---|---|
            | **Engineering** | | |
            | Testing | Runs the tests of others | Writes tests first |
            | **People** | | |
            | Feedback | Asks for it | Gives it |
            """);

        Assert.Equal(["Testing", "Feedback"], ladder.Level("L1").Names());
        Assert.Equal(["Engineering", "People"], ladder.Capabilities.Select(capability => capability.Group));
        Assert.Equal(["Gives it"], ladder.Asks("L2", "Feedback"));
    }

    [Fact]
    public void A_row_of_titles_names_the_levels()
    {
        var ladder = Imported.From("""
            | | L1 | L2 |
            |---|---|---|
            | Title | Engineer | Senior Engineer |
            | Testing | Runs the tests of others | Writes tests first |
            """);

        Assert.Equal([("L1", "Engineer"), ("L2", "Senior Engineer")], ladder.Levels.Select(level => (level.Code, level.Title)));
        Assert.Equal(["Testing"], ladder.Level("Senior Engineer").Names());
    }

    [Theory]
    [InlineData("L1 Engineer", "L2 Senior Engineer")]
    [InlineData("Engineer (L1)", "Senior Engineer (L2)")]
    [InlineData("L1: Engineer", "L2: Senior Engineer")]
    [InlineData("L1<br>Engineer", "L2<br>Senior Engineer")]
    [InlineData("**L1** – Engineer", "**L2** – Senior Engineer")]
    public void A_column_head_may_hold_the_code_and_the_title(string first, string second)
    {
        var ladder = Imported.From($"| | {first} | {second} |\n|---|---|---|\n| Testing | Runs the tests of others | Writes tests first |\n");

        Assert.Equal([("L1", "Engineer"), ("L2", "Senior Engineer")], ladder.Levels.Select(level => (level.Code, level.Title)));
    }

    [Fact]
    public void Levels_with_titles_alone_are_levels_too()
    {
        var ladder = Imported.From("""
            | Skill | Junior Developer | Developer | Senior Developer |
            |---|---|---|---|
            | Debugging | Follows a trace | Finds the cause | Removes the class of causes |
            """);

        Assert.Equal(["Junior Developer", "Developer", "Senior Developer"], ladder.Codes());
        Assert.Equal([1, 2, 3], ladder.Levels.Select(level => level.Order));
        Assert.Equal(["Finds the cause"], ladder.Asks("Developer", "Debugging"));
    }

    [Fact]
    public void Several_points_in_one_cell_are_several_statements()
    {
        var ladder = Imported.From("""
            | | L1 | L2 |
            |---|---|---|
            | Testing | - Runs the tests of others<br>- Reports what fails | Writes tests first<br>Repairs unsteady tests |
            """);

        Assert.Equal(["Runs the tests of others", "Reports what fails"], ladder.Asks("L1", "Testing"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("-")]
    [InlineData("—")]
    [InlineData("n/a")]
    [InlineData("N/A")]
    public void A_cell_that_says_nothing_asks_for_nothing(string nothing)
    {
        var ladder = Imported.From($"| | L1 | L2 |\n|---|---|---|\n| Hiring | {nothing} | Leads interviews |\n| Testing | Runs tests | Writes tests |\n");

        Assert.Equal(["Runs tests"], ladder.AsksInAll("L1"));
        Assert.Equal(["Leads interviews"], ladder.Asks("L2", "Hiring"));
    }

    [Fact]
    public void A_table_for_each_capability_adds_to_the_same_levels()
    {
        var ladder = Imported.From("""
            ## Craft

            | Level | What it looks like |
            |---|---|
            | L1 | Finishes tasks that others have shaped |
            | L2 | Shapes tasks of a week or less |

            ## Teamwork

            | Level | What it looks like |
            |---|---|
            | L1 | Asks before being stuck for half a day |
            | L2 | Answers questions of newcomers |
            """);

        Assert.Equal(["L1", "L2"], ladder.Codes());
        Assert.Equal(["Shapes tasks of a week or less"], ladder.Asks("L2", "Craft"));
        Assert.Equal(["Asks before being stuck for half a day"], ladder.Asks("L1", "Teamwork"));
    }

    [Fact]
    public void A_pipe_in_code_or_behind_a_backslash_parts_no_cells()
    {
        var ladder = Imported.From("""
            | | L1 | L2 |
            |---|---|---|
            | Shell | Reads `a \| b` aloud | Writes x \| y without help |
            """);

        Assert.Equal(["Reads a | b aloud"], ladder.Asks("L1", "Shell"));
        Assert.Equal(["Writes x | y without help"], ladder.Asks("L2", "Shell"));
    }

    [Theory]
    [InlineData("| Testing | Runs tests |")]
    [InlineData("| Testing | Runs tests | Writes tests | Sells tests |")]
    public void A_row_with_too_few_or_too_many_cells_keeps_its_words(string row)
    {
        var ladder = Imported.From($"| | L1 | L2 |\n|---|---|---|\n| Hiring | Joins interviews | Leads interviews |\n{row}\n");

        Assert.Equal(["Runs tests"], ladder.Asks("L1", "Testing"));
        Assert.Equal(0, ladder.Coverage.Lost);
    }

    [Theory]
    [InlineData("")]
    [InlineData("# L3\n\n")]
    public void A_rubric_row_without_a_head_keeps_its_words(string heading)
    {
        var ladder = Imported.From($"{heading}| Capability | Needs Improvement | Meets Expectations |\n|---|---|---|\n|  | Leaves ends open | Ends what was begun |\n");

        Assert.Superset(new HashSet<string> { "Leaves ends open", "Ends what was begun" }, Told.By(ladder).Texts.ToHashSet());
    }
}
