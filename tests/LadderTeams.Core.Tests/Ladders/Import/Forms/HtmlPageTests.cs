namespace LadderTeams.Core.Tests.Ladders.Import.Forms;

public sealed class HtmlPageTests
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>Our ladder</title><style>.x { color: red }</style><script>var seen = "no";</script></head>
        <body>
          <h1>L3 Senior Engineer</h1>
          <p>Carries a project from the first talk to the last release.</p>
          <h2>Delivery</h2>
          <ul><li>Ends what was <em>begun</em></li><li>Says when a date will slip
          </ul>
          <h2>Teamwork</h2>
          <p>Answers questions of newcomers.</p>
        </body>
        </html>
        """;

    [Theory]
    [InlineData("ladder.html")]
    [InlineData("ladder.htm")]
    [InlineData("ladder")]
    public void A_page_is_read_like_any_document(string file)
    {
        var ladder = Imported.From(Page, file);

        var level = Assert.Single(ladder.Levels);
        Assert.Equal(("L3", "Senior Engineer"), (level.Code, level.Title));
        Assert.Equal(["Carries a project from the first talk to the last release."], level.Summary.Texts());
        Assert.Equal(["Ends what was begun", "Says when a date will slip"], ladder.Asks("L3", "Delivery"));
        Assert.Equal(["Answers questions of newcomers."], ladder.Asks("L3", "Teamwork"));
    }

    [Fact]
    public void Scripts_and_styles_ask_for_nothing()
    {
        var ladder = Imported.From(Page, "ladder.html");

        Assert.DoesNotContain(ladder.AsksInAll("L3"), text => text.Contains("seen", StringComparison.Ordinal) || text.Contains("color", StringComparison.Ordinal));
    }

    [Fact]
    public void A_level_on_a_page_may_be_a_table()
    {
        var ladder = Imported.From("<html><body><h1>Ladder</h1><table><tr><td></td><td>L1</td><td>L2</td></tr><tr><td>Delivery</td><td>Ends</td><td>Splits</td></tr></table></body></html>", "page.html");

        Assert.Equal(["Ends"], ladder.Asks("L1", "Delivery"));
        Assert.Equal(["Splits"], ladder.Asks("L2", "Delivery"));
    }

    [Theory]
    [InlineData("<p>Ends what was begun<p>Says when a date will slip")]
    [InlineData("Ends what was begun<br><br>Says when a date will slip")]
    [InlineData("<div>Ends what was begun</div><div>Says when a date will slip</div>")]
    public void Paragraphs_of_any_kind_are_texts_of_their_own(string body)
    {
        var ladder = Imported.From($"<html><body><h1>L3</h1><h2>Delivery</h2>{body}</body></html>", "page.html");

        Assert.Equal(["Ends what was begun", "Says when a date will slip"], ladder.Asks("L3", "Delivery"));
    }

    [Fact]
    public void Empty_lines_set_a_bold_heading_apart()
    {
        var ladder = Imported.From("<html><body><h1>L3</h1><b>Delivery</b><br><br>Ends what was begun<br><br><b>Teamwork</b><br><br>Asks before being stuck</body></html>", "page.html");

        Assert.Equal(["Ends what was begun"], ladder.Asks("L3", "Delivery"));
        Assert.Equal(["Asks before being stuck"], ladder.Asks("L3", "Teamwork"));
    }

    [Fact]
    public void A_break_ends_a_bold_lead()
    {
        var ladder = Imported.From("<html><body><h2>L1</h2><p><b>Knowledge of tools:</b><br>Knows one.</p><p><b>Teamwork:</b><br>Helps one.</p><h2>L2</h2><p><b>Knowledge of tools:</b><br>Knows all.</p></body></html>", "page.html");

        Assert.Equal(["Helps one."], ladder.Asks("L1", "Teamwork"));
        Assert.Equal(["Knows all."], ladder.Asks("L2", "Knowledge of tools"));
    }

    [Fact]
    public void A_page_in_pieces_is_read_as_far_as_it_goes()
    {
        var ladder = Imported.From("<html><body><h1>L3</h1><h2>Delivery</h2><ul><li>Ends what was begun</li><li>Says when a da", "page.html");

        Assert.Equal(["Ends what was begun", "Says when a da"], ladder.Asks("L3", "Delivery"));
    }
}
