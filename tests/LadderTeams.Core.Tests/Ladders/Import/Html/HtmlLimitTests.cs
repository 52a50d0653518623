using System.Diagnostics;

namespace LadderTeams.Core.Tests.Ladders.Import.Html;

public sealed class HtmlLimitTests
{
    [Fact]
    public void A_hundred_thousand_nested_containers_are_read() => Assert.Equal("p deep", Html.Outline(Repeat("<div>", 100_000) + "deep"));

    [Theory]
    [InlineData("<ul><li>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<blockquote>")]
    [InlineData("<details><summary>x</summary>")]
    public void What_nests_too_deep_is_read_flat_and_kept(string opening)
    {
        var page = Repeat(opening, 20_000) + "deep";

        Assert.Equal("deep", Html.Read(page).Texts[^1].Value);
        Assert.InRange(Html.Outline(page).Length, 4, 1_000_000);
    }

    [Theory]
    [InlineData("<")]
    [InlineData("&")]
    [InlineData("<!--")]
    [InlineData("<script>")]
    [InlineData("<template>")]
    [InlineData("<title>")]
    [InlineData("<svg>")]
    [InlineData("<![CDATA[")]
    [InlineData("<x-y a=\"")]
    [InlineData("<custom>")]
    [InlineData("</p>")]
    [InlineData("<b a=\" c=\" d='\"' e=\"")]
    [InlineData("<script></scripting>")]
    [InlineData("<div><p></section>")]
    [InlineData("<ul><li><div><p></nav>")]
    [InlineData("<table><tr><td rowspan=999999 colspan=1000>")]
    public void Time_grows_with_length_and_not_with_its_square(string piece)
    {
        var page = Repeat(piece, 1_000_000 / piece.Length);
        var watch = Stopwatch.StartNew();

        Html.Read(page);

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10)); // the square would take minutes
    }

    private static string Repeat(string piece, int count) => string.Concat(Enumerable.Repeat(piece, count));
}
