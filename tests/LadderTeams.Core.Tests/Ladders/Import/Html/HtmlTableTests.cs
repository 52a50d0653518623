using LadderTeams.Core.Ladders.Import;

namespace LadderTeams.Core.Tests.Ladders.Import.Html;

public sealed class HtmlTableTests
{
    [Fact]
    public void A_cell_that_spans_two_rows_stands_in_both()
    {
        var table = Table("<table><tr><td rowspan=2>Craft<td>L1<tr><td>L2</table>");

        Assert.Same(table.Rows[0][0], table.Rows[1][0]);
        Assert.Equal("table(Craft | L1; Craft | L2)", Html.Outline("<table><tr><td rowspan=2>Craft<td>L1<tr><td>L2</table>"));
    }

    [Fact]
    public void A_cell_that_spans_two_columns_stands_in_both() =>
        Assert.Equal("table(Craft | Craft | Scope; a | b | c)", Html.Outline("<table><tr><th colspan='2'>Craft<th>Scope<tr><td>a<td>b<td>c</table>"));

    [Fact]
    public void Spans_in_both_directions_make_a_block() =>
        Assert.Equal("table(a | a | b; a | a | c; d | - | -)", Html.Outline("<table><tr><td rowspan=2 colspan=2>a<td>b<tr><td>c<tr><td>d</table>"));

    [Fact]
    public void A_row_that_is_filled_from_above_and_short_is_padded() =>
        Assert.Equal("table(a | b | c; d | - | c)", Html.Outline("<table><tr><td>a<td>b<td rowspan=2>c<tr><td>d</table>"));

    [Fact]
    public void A_wide_cell_stops_where_a_cell_from_above_stands() =>
        Assert.Equal("table(a | b; c | b)", Html.Outline("<table><tr><td>a<td rowspan=2>b<tr><td colspan=2>c</table>"));

    [Theory]
    [InlineData("99999")]
    [InlineData("0")]
    public void A_span_ends_with_the_rows_of_its_section(string span) =>
        Assert.Equal(
            "table(a | b; a | c; d | e)",
            Html.Outline($"<table><tbody><tr><td rowspan={span}>a<td>b<tr><td>c<tbody><tr><td>d<td>e</table>"));

    [Fact]
    public void A_table_has_at_most_a_thousand_columns()
    {
        var wide = Table("<table><tr><td colspan=5000>a<td>b<td>c</table>");

        Assert.Equal(1000, wide.Columns);
        Assert.Equal("p a, p b, p c", Html.Outline(wide.Rows[0][999]!.Blocks));
    }

    [Fact]
    public void Spans_cannot_make_a_huge_table_of_a_small_file()
    {
        var table = Table("<table>" + string.Concat(Enumerable.Repeat("<tr><td rowspan=9999 colspan=1000>x", 5000)));

        Assert.True(table.Rows.Sum(row => row.Distinct().Count()) < 10_001_000);
        Assert.Equal(5000, table.Rows.Count);
    }

    [Theory]
    [InlineData("<table><thead><tr><td>a<tr><td>b</thead><tbody><tr><td>c</table>", 2)]
    [InlineData("<table><tr><th>a<th>b<tr><th>c<td>d</table>", 1)]
    [InlineData("<table><tr><th>a<td>b</table>", 0)]
    [InlineData("<table><tr><td>a<tr><th>b</table>", 0)]
    public void Header_rows_are_those_of_the_head_or_all_of_header_cells(string page, int headerRows) =>
        Assert.Equal(headerRows, Table(page).HeaderRows);

    [Fact]
    public void Cells_know_whether_they_are_heads()
    {
        var row = Table("<table><tr><th>a<td>b</table>").Rows[0];

        Assert.Equal([true, false], row.Select(cell => cell!.IsHeader));
    }

    [Fact]
    public void Cells_and_rows_need_no_end_tag() =>
        Assert.Equal("table(a | b; c | d), p e", Html.Outline("<table><tr><td>a<td>b<tr><td>c<th>d</table>e"));

    [Fact]
    public void Cells_without_a_row_make_one() =>
        Assert.Equal("table(a | b; c | -; d | -)", Html.Outline("<table><td>a<td>b<tbody><td>c</tr><td>d</table>"));

    [Fact]
    public void Cells_hold_blocks() =>
        Assert.Equal(
            "table(h4 Craft, ul(a, b), p c\nd | )",
            Html.Outline("<table><tr><td><h4>Craft</h4><ul><li>a<li>b</ul>c<br>d</td><td></td></tr></table>"));

    [Fact]
    public void A_list_that_is_left_open_ends_with_its_cell() =>
        Assert.Equal("table(ul(a) | b)", Html.Outline("<table><tr><td><ul><li>a<td>b</table>"));

    [Fact]
    public void A_table_may_stand_in_a_cell() =>
        Assert.Equal("table(table(a) | b; c | -)", Html.Outline("<table><tr><td><table><tr><td>a</table></td><td>b<tr><td>c</table>"));

    [Fact]
    public void An_end_tag_in_a_cell_does_not_reach_out_of_it() =>
        Assert.Equal("table(a | b), p c", Html.Outline("<div><table><tr><td>a</div></ul><td>b</table>c</div>"));

    [Fact]
    public void Bold_that_is_left_open_ends_with_its_cell() =>
        Assert.Equal([1, 0], Html.Read("<table><tr><td><b>a<td>b</table>").Texts.Select(text => text.BoldLead));

    [Fact]
    public void A_caption_and_stray_words_stand_before_the_table() =>
        Assert.Equal("p Levels, p stray, table(a)", Html.Outline("<table><caption>Levels</caption><tr>stray<td>a</table>"));

    [Fact]
    public void A_table_without_cells_is_none() => Assert.Equal("", Html.Outline("<table><tr></tr></table>"));

    [Fact]
    public void Cells_without_a_table_are_containers() => Assert.Equal("p a, p b", Html.Outline("<tr><td>a</td><td>b</td></tr>"));

    private static TableGrid Table(string page) => Html.Read(page).Blocks.Single(block => block.Kind is BlockKind.Table).Table!;
}
