namespace LadderTeams.Core.Tests.Ladders.Import.Html;

public sealed class HtmlBlockTests
{
    [Fact]
    public void Headings_have_their_rank() =>
        Assert.Equal("h1 Ladder, h3 Level, h6 Note", Html.Outline("<h1>Ladder</h1><h3 id=x>Le<span>vel</span></h3><h6>Note</h6>"));

    [Fact]
    public void A_heading_may_hold_lines_and_may_be_left_open() =>
        Assert.Equal("h2 Senior\nL4, p Plans, h2 Staff, ul(Leads)", Html.Outline("<h2><div>Senior</div>L4<p>Plans</p><h2><p>Staff</p><ul><li>Leads"));

    [Fact]
    public void A_summary_opens_a_part_that_its_details_end() =>
        Assert.Equal("h7 Senior, p Plans, end, p after", Html.Outline("<details open><summary><h3>Senior</h3></summary>Plans</details>after"));

    [Fact]
    public void The_two_halves_of_details_may_be_read_apart()
    {
        Assert.Equal("h7 Senior", Html.Outline("<details><summary>Senior</summary>"));
        Assert.Equal("end", Html.Outline("</details>"));
    }

    [Fact]
    public void Details_without_a_summary_end_nothing() => Assert.Equal("p Plans", Html.Outline("<details>Plans</details>"));

    [Fact]
    public void Details_nest() =>
        Assert.Equal(
            "h7 A, h7 B, p b, end, p a, end",
            Html.Outline("<details><summary>A</summary><details><summary>B</summary>b</details>a</details>"));

    [Fact]
    public void Paragraphs_need_no_end_tag() => Assert.Equal("p one, p two, p three", Html.Outline("<p>one<p>two<div>three"));

    [Fact]
    public void A_quote_holds_blocks() =>
        Assert.Equal("quote(p Be kind, ul(a)), p after", Html.Outline("<blockquote><p>Be kind</p><ul><li>a</ul></blockquote>after"));

    [Fact]
    public void A_rule_is_a_break() => Assert.Equal("p one, break, p two", Html.Outline("one<hr>two"));

    [Fact]
    public void A_term_with_a_definition_is_a_heading() =>
        Assert.Equal(
            "h6 Scope, p a team, p and more, h6 Craft, p code, p Alone, p after",
            Html.Outline("<dl><dt>Scope</dt><dd>a team<p>and more</dd><dt>Craft<dd>code<dt>Alone</dl>after"));

    [Fact]
    public void Options_are_texts_of_their_own() =>
        Assert.Equal("p Level, p L1, p L2", Html.Outline("Level <select><option>L1<option>L2</option></select>"));

    [Fact]
    public void Stray_end_tags_do_nothing() =>
        Assert.Equal("ul(a, b), p c", Html.Outline("</div></td></table></b><ul><li>a</li></li></p><li>b</ul></ul></blockquote>c</h2>"));
}
