namespace LadderTeams.Core.Tests.Ladders.Import.Forms;

/// <summary>Tables in HTML, as authors put them into Markdown when pipes are not enough.</summary>
public sealed class HtmlTableTests
{
    private const string Columns = """
        # Our ladder

        <table>
          <thead><tr><th></th><th>L1</th><th>L2</th></tr></thead>
          <tbody>
            <tr><th>Delivery</th><td>Ends what was begun</td><td>Splits work for two people</td></tr>
            <tr><th>Teamwork</th><td>Asks before being stuck</td><td>Answers questions of newcomers</td></tr>
          </tbody>
        </table>
        """;

    private const string Rows = """
        # Our ladder

        <table>
          <tr><th>Level</th><th>Delivery</th><th>Teamwork</th></tr>
          <tr><td>L1</td><td>Ends what was begun</td><td>Asks before being stuck</td></tr>
          <tr><td>L2</td><td>Splits work for two people</td><td>Answers questions of newcomers</td></tr>
        </table>
        """;

    [Theory]
    [InlineData(Columns)]
    [InlineData(Rows)]
    public void Levels_stand_in_columns_or_in_rows(string text) => HoldsFour(text);

    [Fact]
    public void Blank_lines_within_a_table_do_not_end_it() => HoldsFour(Columns.Replace("</tr>\n", "</tr>\n\n\n", StringComparison.Ordinal));

    [Theory]
    [InlineData("\r\n")]
    [InlineData("")]
    [InlineData("\n\t")]
    public void Line_ends_between_tags_do_not_matter(string lineEnd) => HoldsFour("# Our ladder\n\n" + Columns[(Columns.IndexOf("<table", StringComparison.Ordinal))..].Replace("\n", lineEnd, StringComparison.Ordinal));

    [Theory]
    [InlineData("</tr>")]
    [InlineData("</td>")]
    [InlineData("</th>")]
    [InlineData("</tbody>")]
    public void End_tags_may_be_missing(string tag) => HoldsFour(Columns.Replace(tag, "", StringComparison.Ordinal));

    [Fact]
    public void A_row_may_lack_its_start() =>
        HoldsFour(Columns.Replace("    <tr><th>Teamwork", "    <th>Teamwork", StringComparison.Ordinal));

    [Fact]
    public void Capital_tags_and_attributes_do_not_matter() =>
        HoldsFour(Columns.Replace("<table>", "<TABLE border=\"1\" style='width: 100%'>", StringComparison.Ordinal).Replace("</table>", "</TABLE>", StringComparison.Ordinal).Replace("<td>", "<TD valign=top>", StringComparison.Ordinal));

    [Fact]
    public void A_cell_that_spans_columns_is_said_of_each_of_its_levels()
    {
        var ladder = Imported.From("""
            <table>
            <tr><th>Area</th><th>L1</th><th>L2</th><th>L3</th></tr>
            <tr><td>Delivery</td><td colspan="2">Ends what was begun</td><td>Splits work for two people</td></tr>
            <tr><td>Teamwork</td><td>Asks</td><td>Answers</td><td>Teaches</td></tr>
            </table>
            """);

        Assert.Equal(["Ends what was begun"], ladder.Asks("L1", "Delivery"));
        Assert.Equal(["Ends what was begun"], ladder.Asks("L2", "Delivery"));
        Assert.Equal(["Splits work for two people"], ladder.Asks("L3", "Delivery"));
    }

    [Fact]
    public void A_row_head_that_spans_rows_holds_for_each_of_them()
    {
        var ladder = Imported.From("""
            <table>
            <tr><th>Area</th><th>L1</th><th>L2</th></tr>
            <tr><td rowspan="2">Delivery</td><td>Ends what was begun</td><td>Splits work</td></tr>
            <tr><td>Says when a date will slip</td><td>Plans for two people</td></tr>
            </table>
            """);

        Assert.Equal(["Ends what was begun", "Says when a date will slip"], ladder.Asks("L1", "Delivery"));
        Assert.Equal(["Splits work", "Plans for two people"], ladder.Asks("L2", "Delivery"));
    }

    [Fact]
    public void A_row_that_spans_the_table_groups_the_rows_below_it()
    {
        var ladder = Imported.From("""
            <table>
            <tr><th></th><th>L1</th><th>L2</th></tr>
            <tr><th colspan="3">People</th></tr>
            <tr><td>Teamwork</td><td>Asks</td><td>Answers</td></tr>
            </table>
            """);

        Assert.Equal(("Teamwork", "People"), Assert.Single(ladder.Capabilities) is var only ? (only.Name, only.Group) : default);
    }

    [Theory]
    [InlineData("<ul><li>Ends what was begun</li><li>Says when a date will slip</li></ul>")]
    [InlineData("<ul><li>Ends what was begun<li>Says when a date will slip</ul>")]
    [InlineData("<ol>\n<li>Ends what was begun\n<li>Says when a date will slip\n</ol>")]
    [InlineData("<p>Ends what was begun</p><p>Says when a date will slip</p>")]
    [InlineData("<li>Ends what was begun<li>Says when a date will slip")]
    [InlineData("- Ends what was begun<br>- Says when a date will slip")]
    [InlineData("• Ends what was begun<br/>• Says when a date will slip")]
    public void A_cell_may_hold_several_statements(string cell)
    {
        var ladder = Imported.From($"<table>\n<tr><th>Area</th><th>L1</th><th>L2</th></tr>\n<tr><td>Delivery</td><td>{cell}</td><td>Splits work</td></tr>\n</table>\n");

        Assert.Equal(["Ends what was begun", "Says when a date will slip"], ladder.Asks("L1", "Delivery"));
        Assert.Equal(["Splits work"], ladder.Asks("L2", "Delivery"));
    }

    [Fact]
    public void A_cell_may_hold_headings_of_its_own()
    {
        var ladder = Imported.From("""
            <table>
            <tr><th>L1</th><th>L2</th></tr>
            <tr>
              <td><h4>Delivery</h4><ul><li>Ends what was begun</li></ul><h4>Teamwork</h4><ul><li>Asks</li></ul></td>
              <td><h4>Delivery</h4><ul><li>Splits work</li></ul><h4>Teamwork</h4><ul><li>Answers</li></ul></td>
            </tr>
            </table>
            """);

        Assert.Equal(["Ends what was begun"], ladder.Asks("L1", "Delivery"));
        Assert.Equal(["Answers"], ladder.Asks("L2", "Teamwork"));
    }

    [Fact]
    public void Entities_and_inline_tags_are_read_as_a_browser_shows_them()
    {
        var ladder = Imported.From("<table><tr><th></th><th>L1</th><th>L2</th></tr><tr><td>Q&amp;A</td><td>Asks &lt;early&gt; &amp; <b>often</b>&nbsp;&eacute;</td><td>Answers</td></tr></table>");

        Assert.Equal("Asks <early> & often é", Assert.Single(ladder.Asks("L1", "Q&A")).Replace('\u00A0', ' '));
    }

    [Fact]
    public void Text_around_a_table_is_read_too()
    {
        var ladder = Imported.From(Columns + "\n\n## L3\n\n- Teaches others to end what was begun\n");

        Assert.Equal(["L1", "L2", "L3"], ladder.Codes());
        Assert.Equal(["Teaches others to end what was begun"], ladder.AsksInAll("L3"));
    }

    private static void HoldsFour(string text)
    {
        var ladder = Imported.From(text);

        Assert.Equal(["L1", "L2"], ladder.Codes());
        Assert.Equal(["Ends what was begun"], ladder.Asks("L1", "Delivery"));
        Assert.Equal(["Splits work for two people"], ladder.Asks("L2", "Delivery"));
        Assert.Equal(["Asks before being stuck"], ladder.Asks("L1", "Teamwork"));
        Assert.Equal(["Answers questions of newcomers"], ladder.Asks("L2", "Teamwork"));
        Whole.Holds(ladder);
    }
}
