namespace LadderTeams.Core.Tests.Ladders.Import.Html;

public sealed class HtmlTagTests
{
    [Theory]
    [InlineData("<watch, run, secure>")]
    [InlineData("if a < b and c > d")]
    [InlineData("we <3 reviews")]
    [InlineData("<your team> owns it")]
    [InlineData("<your-team>")]
    [InlineData("mail <ada@example.org>")]
    [InlineData("<https://example.org/ladder/>")]
    [InlineData("a </nothing> b")]
    [InlineData("</3 and <")]
    [InlineData("cut <b class=\"x")]
    [InlineData("cut <b")]
    [InlineData("<! no >")]
    [InlineData("<? no >")]
    public void What_only_looks_like_a_tag_is_text(string page)
    {
        var document = Html.Read(page);

        Assert.Equal(page, Assert.Single(document.Texts).Value);
        Assert.Empty(document.Markup);
    }

    [Fact]
    public void Text_between_angle_brackets_may_hold_tags() =>
        Assert.Equal("p <your team and role>", Html.Outline("<your <b>team</b> and role>"));

    [Theory]
    [InlineData("<x-card kind='a > b'>Plans</x-card>")]
    [InlineData("<ac:image ac:width=\"9\" />Plans")]
    [InlineData("<mystery>Plans</MYSTERY>")]
    public void An_unknown_element_that_is_closed_is_a_tag(string page) => Assert.Equal("p Plans", Html.Outline(page));

    [Fact]
    public void A_quote_that_never_closes_does_not_hide_the_rest() =>
        Assert.Equal("p Plans, p Builds", Html.Outline("<p class=\"a>Plans</p><p>Builds</p>"));

    [Fact]
    public void A_comment_is_kept_but_hidden()
    {
        const string Page = "<p>Plans</p><!-- to\n do &amp; --><p>Builds</p>";

        var document = Html.Read(Page);

        Assert.Equal("p Plans, hidden to do &amp;, p Builds", Html.Outline(document.Blocks));
        Assert.Equal("to\n do &amp;", Page[document.Texts[1].Start..document.Texts[1].End]);
    }

    [Fact]
    public void A_comment_amid_a_text_is_markup_and_does_not_break_it()
    {
        var document = Html.Read("Pl<!-- x -->ans <b>ahead</b><!-- y -->");

        Assert.Equal("p Plans ahead, hidden y", Html.Outline(document.Blocks));
        Assert.Equal([(2, 12), (16, 19), (24, 28)], document.Markup);
    }

    [Theory]
    [InlineData("<!-->Plans", "p Plans")]
    [InlineData("<!--->Plans", "p Plans")]
    [InlineData("<!-- a --!>Plans", "hidden a, p Plans")]
    [InlineData("<!-- a -- b --->Plans", "hidden a -- b -, p Plans")]
    [InlineData("<![CDATA[a > b]]>Plans", "hidden a > b, p Plans")]
    [InlineData("<!-- never closed <p>Plans", "hidden never closed <p>Plans")]
    public void Comments_end_where_browsers_end_them(string page, string outline) => Assert.Equal(outline, Html.Outline(page));

    [Fact]
    public void Scripts_styles_and_templates_are_markup()
    {
        const string Page = "<script>if (a < b) { '<p>' }</script><style>p > a { }</style>"
            + "<template><p>x</p><template>y</template>z</template><SCRIPT src=x></SCRIPT >";

        var document = Html.Read(Page);

        Assert.Empty(document.Texts);
        Assert.Equal(Page.Length, document.Markup.Sum(range => range.End - range.Start));
    }

    [Fact]
    public void A_script_that_never_ends_hides_nothing() => Assert.Equal("p Plans", Html.Outline("<script><p>Plans</p>"));

    [Fact]
    public void The_head_of_a_page_says_only_its_title() =>
        Assert.Equal(
            "hidden Ladder & more <b>, h1 Ladder",
            Html.Outline(
                "<!DOCTYPE html><html lang=en><head><meta charset=utf-8><title>Ladder &amp; more <b></title><link href=x></head>"
                + "<body><h1>Ladder"));
}
