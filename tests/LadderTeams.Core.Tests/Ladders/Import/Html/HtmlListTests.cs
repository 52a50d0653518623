namespace LadderTeams.Core.Tests.Ladders.Import.Html;

public sealed class HtmlListTests
{
    [Fact]
    public void Lists_are_numbered_or_not() =>
        Assert.Equal("ul(Plans, Builds), ol(first)", Html.Outline("<ul><li>Plans</li><li>Builds</li></ul><ol><li>first</li></ol>"));

    [Fact]
    public void Items_need_no_end_tag() => Assert.Equal("ul(a, b, c), p d", Html.Outline("<ul><li>a<li><p>b<li><div>c</ul>d"));

    [Fact]
    public void A_nested_list_belongs_to_its_item() =>
        Assert.Equal("ul(a[ol(b, c)], d)", Html.Outline("<ul><li>a<ol><li>b<li>c</ol><li>d</ul>"));

    [Fact]
    public void A_list_straight_in_a_list_belongs_to_the_item_before() =>
        Assert.Equal("ul(a[ul(b)], c)", Html.Outline("<ul><li>a</li><ul><li>b</li></ul><li>c</li></ul>"));

    [Fact]
    public void An_end_tag_that_nesting_hides_does_not_close_the_outer_item() =>
        Assert.Equal("ul(a[ul(b, c)])", Html.Outline("<ul><li>a<ul><li>b</li></li><li>c</ul></ul>"));

    [Fact]
    public void The_first_paragraph_of_an_item_is_its_text() =>
        Assert.Equal("ul(a[p b, quote(p c)])", Html.Outline("<ul><li><p>a</p><p>b</p><blockquote>c</blockquote></li></ul>"));

    [Fact]
    public void What_follows_a_heading_in_an_item_stays_after_it() =>
        Assert.Equal("ul([h4 Scope, p a team])", Html.Outline("<ul><li><h4>Scope</h4>a team</li></ul>"));

    [Fact]
    public void Words_straight_in_a_list_are_an_item() => Assert.Equal("ul(a, b)", Html.Outline("<ul>a<li>b</li></ul>"));

    [Fact]
    public void Items_without_a_list_make_one() =>
        Assert.Equal("ul(a, b), p c, ul(d)", Html.Outline("<li>a</li><li>b</li>c<li>d"));

    [Fact]
    public void Words_end_a_list_that_nothing_opened() => Assert.Equal("ul(a), p b, p c", Html.Outline("<li>a</li>b</ul>c"));

    [Fact]
    public void Items_without_words_are_left_out() => Assert.Equal("ul(a)", Html.Outline("<ul><li> </li><li>a</li><li></ul><ul></ul>"));

    [Fact]
    public void A_comment_between_items_is_no_item() =>
        Assert.Equal("hidden x, ul(a[hidden y])", Html.Outline("<ul><!-- x --><li>a<!-- y --></li></ul>"));

    [Fact]
    public void A_container_closes_the_list_in_it() => Assert.Equal("ul(a), p b", Html.Outline("<div><ul><li>a</div>b"));
}
