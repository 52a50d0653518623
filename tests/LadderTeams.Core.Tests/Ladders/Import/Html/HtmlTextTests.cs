namespace LadderTeams.Core.Tests.Ladders.Import.Html;

public sealed class HtmlTextTests
{
    [Fact]
    public void White_space_is_folded_as_a_browser_folds_it() =>
        Assert.Equal("p Owns one service, p Owns two", Html.Outline("<p>\n  Owns \t one\r\n service </p> \n <p>Owns two</p>"));

    [Fact]
    public void Inline_elements_join_without_a_space() =>
        Assert.Equal("p Writes code daily", Html.Outline("<p>Wri<b>tes</b> <i> co</i><span>de</span><em> daily</em></p>"));

    [Fact]
    public void A_line_break_is_a_line_feed_and_an_empty_line_parts_paragraphs() =>
        Assert.Equal("p first\nsecond, p fourth", Html.Outline("first <br> second<br/><br>fourth<br>"));

    [Theory]
    [InlineData("<ul><li>first<br><br>second</li></ul>", "ul(first\n\nsecond)")]
    [InlineData("<h2>first<br><br>second</h2>", "h2 first\n\nsecond")]
    public void An_empty_line_parts_no_item_and_no_heading(string page, string outline) => Assert.Equal(outline, Html.Outline(page));

    [Fact]
    public void Entities_are_decoded_and_marked_as_markup()
    {
        var document = Html.Read("<p>R&amp;D &#8212; caf&eacute; &copy 2 &#x1F600; &unknown; A&B</p>");

        Assert.Equal("R&D — café © 2 😀 &unknown; A&B", Assert.Single(document.Texts).Value);
        Assert.Contains((4, 9), document.Markup);
    }

    [Fact]
    public void A_no_break_space_stays_between_words_and_goes_at_the_ends() =>
        Assert.Equal("p Level\u00a03", Html.Outline("<p>&nbsp;Level&nbsp;3&nbsp; </p><p>&nbsp;</p>"));

    [Fact]
    public void A_text_knows_where_its_words_stand()
    {
        const string Page = "<p>\r\n  😀 Leads <b>well</b>&#33; </p>";

        var text = Assert.Single(Html.Read(Page).Texts);

        Assert.Equal("😀 Leads <b>well</b>&#33;", Page[text.Start..text.End]);
    }

    [Fact]
    public void A_part_of_a_file_is_read_with_the_places_of_the_file()
    {
        const string File = "# Ladder\n<p>Senior</p>\nmore";

        var text = Assert.Single(Html.Read(File, 9, 22).Texts);

        Assert.Equal(("Senior", 12, 18), (text.Value, text.Start, text.End));
    }

    [Fact]
    public void Bold_at_the_start_is_measured()
    {
        var text = Html.Read("<p> <strong>Scope:</strong> one <b>team</b></p>").Texts[0];

        Assert.Equal("Scope:", text.Value[..text.BoldLead]);
        Assert.False(text.IsBold);
    }

    [Fact]
    public void A_text_that_is_bold_throughout_is_bold() =>
        Assert.True(Html.Read("<p><b>Sco</b><strong>pe</strong>:</p>").Texts[0].IsBold);

    [Fact]
    public void Bold_that_starts_later_is_no_lead() =>
        Assert.Equal(0, Html.Read("<p>The <b>scope</b></p>").Texts[0].BoldLead);

    [Fact]
    public void A_link_knows_its_words_its_address_and_its_place()
    {
        const string Page = "See <a class=x href='/l?a=1&amp;b=2'>the <b>ladder</b></a>.";

        var link = Assert.Single(Html.Read(Page).Texts[0].Links);

        Assert.Equal(("the ladder", "/l?a=1&b=2"), (link.Text, link.Url));
        Assert.Equal("the <b>ladder", Page[link.Start..link.End]);
    }

    [Fact]
    public void Each_text_has_its_own_links()
    {
        var texts = Html.Read("<p>none</p><p><a href=a>one</a><a href=a>two</a></p><p>none</p>").Texts;

        Assert.Equal([0, 2, 0], texts.Select(text => text.Links.Length));
    }

    [Fact]
    public void Preformatted_text_keeps_its_white_space() =>
        Assert.Equal("code   if a\n    b\n\nc, p after", Html.Outline("<pre>\r\n  if a\r\n    <b>b</b>\n\nc\n</pre> after"));

    [Fact]
    public void Containers_end_a_loose_paragraph_and_inline_ones_do_not() =>
        Assert.Equal(
            "p one, p two three, p four, p five",
            Html.Outline("one<div>two <button>three</button></div><section>four</section><nav><a href=x>five</a></nav>"));

    [Fact]
    public void What_is_styled_away_is_kept_as_text() =>
        Assert.Equal("p Shown, p Folded away", Html.Outline("<p>Shown</p><p hidden style='display:none'>Folded away</p>"));

    [Fact]
    public void Words_in_attributes_are_markup()
    {
        const string Page = "<img alt='A chart' title=Chart><input placeholder='Your name'>";

        var document = Html.Read(Page);

        Assert.Empty(document.Texts);
        Assert.Equal([(0, 31), (31, Page.Length)], document.Markup);
    }

    [Fact]
    public void A_text_area_holds_text_and_no_tags() =>
        Assert.Equal("p Notes: use <b> sparingly", Html.Outline("Notes: <textarea rows=2>use <b> sparingly</textarea>"));

    [Fact]
    public void Labels_of_a_drawing_do_not_run_together() =>
        Assert.Equal("p L1, p L2", Html.Outline("<svg viewBox='0 0 9 9'><path d='M0 0'/><text x=1>L1</text><text x=2>L2</text></svg>"));
}
