using System.Diagnostics;
using LadderTeams.Core.OneOnOnes.Invites;
using static LadderTeams.Core.Tests.OneOnOnes.Invites.Some;

namespace LadderTeams.Core.Tests.OneOnOnes.Invites;

/// <summary>Bodies that are made to break parsers. Each ends soon, changed by the block alone or not at all.</summary>
public sealed class HostileBodyTests
{
    private const int Length = 1_000_000;

    /// <summary>Far above what a fair machine needs, and far below what a reader would that takes the square of the length.</summary>
    private static readonly TimeSpan Soon = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b id=#>")]
    [InlineData("<font size=#><p>x")]
    [InlineData("<table><tr><td>")]
    [InlineData("<b id=#><table></b></table>")]
    [InlineData("<table>a<br>")]
    [InlineData("<table>a<tr>")]
    [InlineData("<ul><li>")]
    [InlineData("<svg><td>")]
    [InlineData("<svg></svg><td><q>")]
    [InlineData("<rt>x")]
    [InlineData("<template>")]
    [InlineData("<html a#=1>")]
    [InlineData("<body a#=1>")]
    [InlineData("<base href='https://example.com/'>")]
    [InlineData("<select><option>")]
    [InlineData("<b><i></b></i>")]
    [InlineData("<h1>")]
    [InlineData("<blockquote>x")]
    [InlineData("<optgroup>x")]
    [InlineData("<p><b id=#>x</p>")]
    public void What_is_disorder_is_left_alone(string mark)
    {
        var watch = Stopwatch.StartNew();

        Refused(InviteRefusals.InviteNotSafe, Html(Times(mark)).Insert(Two));
        Refused(InviteRefusals.InviteNotSafe, Html(Done(Html("").Insert(Two)).Body + Times(mark)).Remove(Link, Two.Hash));

        Assert.True(watch.Elapsed < Soon, $"{mark} took {watch.Elapsed}");
    }

    [Theory]
    [InlineData("<p>x")]
    [InlineData("<li>x")]
    [InlineData("<dt>x<dd>y")]
    [InlineData("<br>")]
    [InlineData("x ")]
    [InlineData("<")]
    [InlineData("&")]
    [InlineData("&amp;")]
    [InlineData("</p>")]
    [InlineData("</div>")]
    [InlineData("<!--")]
    [InlineData("<!--[if mso]><p>x</p><![endif]-->")]
    [InlineData("<![if !mso]>x<![endif]>")]
    [InlineData("<script>")]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<a href=\"")]
    [InlineData("<textarea>")]
    [InlineData("<div><p>x</p></div>")]
    [InlineData("<b><p></b></p>")]
    [InlineData("<a href=#><p></a>")]
    [InlineData("<table><tbody><tr><td><table><tbody><tr><td>x</td></tr></tbody></table></td></tr></tbody></table>")]
    [InlineData("<a href='https://example.com/#'>x</a>")]
    [InlineData("<a href='https://teams.microsoft.com/k7Qm2xV9tR4sW1zB'>x</a>")]
    [InlineData("<p><a href='https://teams.microsoft.com/k7Qm2xV9tR4sW1zB'>x</a></p>")]
    [InlineData("https://a.safelinks.protection.outlook.com/?url=")]
    [InlineData("\0")]
    [InlineData("\u202e\u2066x\u200f")]
    [InlineData("\r")]
    public void What_is_merely_long_is_changed_by_the_block_alone(string mark)
    {
        var watch = Stopwatch.StartNew();
        var block = Done(Html("").Insert(Two)).Body;

        var body = $"<html><body>{Times(mark, Length / 4)}"; // each is read five times
        var inserted = Html(body).Insert(Two);
        var removed = Done(Html(body.Replace("<body>", $"<body>{block}", StringComparison.Ordinal)).Remove(Link, Two.Hash));

        Assert.Equal(mark.Contains(Key, StringComparison.Ordinal) ? InviteRefusals.BlockThere : null, inserted.Refusal?.Code);
        Assert.True(inserted.Value is null || inserted.Value.Body == body.Replace("<body>", $"<body>{block}", StringComparison.Ordinal));
        Assert.True(removed.Body == body);
        Assert.True(watch.Elapsed < Soon, $"{mark} took {watch.Elapsed}");
    }

    [Theory]
    [InlineData("- ")]
    [InlineData("- x\n")]
    [InlineData("\n")]
    [InlineData(" ")]
    [InlineData("https://")]
    [InlineData("https://example.com/k7Qm2xV9tR4sW1zB\n")]
    [InlineData("https://example.com/k7Qm2xV9tR4sW1zB\n- x\n")]
    [InlineData("https://a.safelinks.protection.outlook.com/?url=")]
    [InlineData("<")]
    [InlineData("\r")]
    public void A_long_text_is_read_soon(string mark)
    {
        var watch = Stopwatch.StartNew();
        var text = Plain(Times(mark), Join);

        text.Find(Link, Two.Hash);
        text.Insert(Two);

        Assert.True(watch.Elapsed < Soon, $"{mark} took {watch.Elapsed}");
    }

    [Fact]
    public void Formatting_that_would_be_opened_again_everywhere_is_left_alone() =>
        Refused(InviteRefusals.InviteNotSafe, Html(Times("<p><b id=#>x</p>", 3000) + Times("<p>x")).Insert(Two));

    [Fact]
    public void A_million_characters_are_changed_by_the_block_alone()
    {
        var watch = Stopwatch.StartNew();
        var body = Bodies.OldTeams.Replace("<div>Our 1:1", $"<div>{string.Concat(Enumerable.Repeat("<p>Notes of a <b>week</b> &amp; <a href='https://example.com/1'>more</a></p>\r\n", 13_500))}", StringComparison.Ordinal);

        var inserted = Done(Html(body, Join).Insert(Two));

        Assert.True(Done(inserted.Remove(Link, Two.Hash)).Body == body);
        Assert.True(watch.Elapsed < Soon, $"{body.Length} characters took {watch.Elapsed}");
    }

    [Fact]
    public void A_page_runs_nothing_and_its_base_moves_no_link()
    {
        var html = "<html><head><base href=\"https://evil.example.com/\"></head><body><script>document.body.innerHTML = ''</script><p onclick=\"x()\">Hello</p></body></html>";

        var inserted = Done(Html(html).Insert(Two));

        Assert.Equal(BlockState.Intact, inserted.Find(Link, Two.Hash).State);
        Assert.Equal(html, Done(inserted.Remove(Link, Two.Hash)).Body);
    }

    /// <summary>A number sign stands for the number of the time.</summary>
    private static string Times(string mark, int length = Length) =>
        string.Concat(Enumerable.Range(0, (length / mark.Length) + 1).Select(time => mark.Replace("#", $"{time}", StringComparison.Ordinal)))[..length];
}
