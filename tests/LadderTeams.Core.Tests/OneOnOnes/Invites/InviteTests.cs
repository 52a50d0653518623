using LadderTeams.Core.OneOnOnes.Invites;
using static LadderTeams.Core.Tests.OneOnOnes.Invites.Some;

namespace LadderTeams.Core.Tests.OneOnOnes.Invites;

public sealed class InviteTests
{
    public static TheoryData<string> Names => [.. Bodies.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void Inserting_adds_the_block_before_all_else_and_changes_no_other_character(string name)
    {
        var (html, join) = Bodies.All[name];

        var inserted = Done(Html(html, join).Insert(Two)).Body;

        var at = inserted.IndexOf("<p><b>To talk", StringComparison.Ordinal);
        var end = inserted.IndexOf("</ul>", at, StringComparison.Ordinal) + 5;
        Assert.Equal(html, inserted.Remove(at, end - at));
        Assert.DoesNotMatch(@"<body[^>]*>\s*\S", inserted[..at]);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Removing_what_was_inserted_gives_back_the_body_byte_by_byte(string name)
    {
        var invite = Html(Bodies.All[name].Html, Bodies.All[name].Join);

        Assert.Equal(invite, Done(Done(invite.Insert(Two)).Remove(Link, Two.Hash)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_block_is_found_and_removed_after_the_calendar_cleaned_up(string name)
    {
        var (html, join) = Bodies.All[name];
        var stored = Html(Exchange.Store(Done(Html(html, join).Insert(Two)).Body), join);

        Assert.Equal(new FoundBlock(BlockState.Intact, Two.Hash), stored.Find(Link, Two.Hash));
        Assert.Equal(Meaning.Of(html), Meaning.Of(Done(stored.Remove(Link, Two.Hash)).Body));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_refresh_changes_the_block_alone(string name)
    {
        var (html, join) = Bodies.All[name];
        var other = Localized("ar", "ما التالي؟");

        var refreshed = Done(Html(Exchange.Store(Done(Html(html, join).Insert(Two)).Body), join).Refresh(other, Two.Hash));

        Assert.Equal(new FoundBlock(BlockState.Intact, other.Hash), refreshed.Find(Link, other.Hash));
        Assert.Equal(Done(Html(html, join).Insert(other)).Find(Link, other.Hash), refreshed.Find(Link, other.Hash));
        Assert.Equal(Meaning.Of(html), Meaning.OfTheRest(refreshed.Body));
    }

    [Fact]
    public void Where_nothing_was_inserted_nothing_is_found()
    {
        Assert.All(Bodies.All.Values, body => Assert.Equal(new FoundBlock(BlockState.Missing, null), Html(body.Html).Find(Link, Two.Hash)));
        Refused(InviteRefusals.BlockMissing, Html("<p>x</p>").Refresh(Two, Two.Hash));
        Refused(InviteRefusals.BlockMissing, Html("<p>x</p>").Remove(Link, Two.Hash));
    }

    [Fact]
    public void A_block_is_not_inserted_twice() => Refused(InviteRefusals.BlockThere, Done(Html("").Insert(Two)).Insert(Two));

    [Theory]
    [InlineData("<div>{0}</div>")]
    [InlineData("<table><tbody><tr><td>{0}</td></tr></tbody></table>")]
    [InlineData("<blockquote><p>Hello</p>{0}<p>Bye</p></blockquote>")]
    public void A_block_that_a_person_moved_is_ours_still(string around)
    {
        var block = Done(Html("").Insert(Two)).Body;
        var moved = Html(string.Format(null, $"<html><body><p>First this.</p>{around}</body></html>", block));

        Assert.Equal(BlockState.Intact, moved.Find(Link, Two.Hash).State);
        Assert.Equal(moved.Body.Replace(block, "", StringComparison.Ordinal), Done(moved.Remove(Link, Two.Hash)).Body);
    }

    [Theory]
    [InlineData("<div><span style='font-size:11pt'><strong>To talk about in this 1:1</strong> –&nbsp;<a href='{0}'><span>live agenda</span> in Ladder</a><o:p></o:p></span></div>\r\n<!--x--><ul type=disc><li><div>Where did you split work<br>so that others could start?</div></li>\r\n<li><font color=red>Which review taught you something?</font></li></ul>")]
    [InlineData("<h2>To talk about in this 1:1 &#8211; <a href='{0}'>live agenda</a><a href='{0}'> in Ladder</a></h2><ol><li>Where did you split work so that others could start?<li>Which review taught you&#x20;something?</ol>")]
    public void How_it_is_written_does_not_count(string html) =>
        Assert.Equal(new FoundBlock(BlockState.Intact, Two.Hash), Html(string.Format(null, html, Address)).Find(Link, Two.Hash));

    [Fact]
    public void Wrapped_and_escaped_links_lead_to_the_same()
    {
        string[] ways =
        [
            SafeLink(Address), SafeLink(SafeLink(Address)), Address.Replace("%3A", "%3a", StringComparison.Ordinal), Address.Replace("%7B", "{", StringComparison.Ordinal),
            Address.Replace("&", "&amp;amp;", StringComparison.Ordinal), SafeLink(Address).Replace("&", "&amp;", StringComparison.Ordinal), $" {Address} ",
        ];

        Assert.All(ways, way => Assert.Equal(BlockState.Intact, Html(With(way)).Find(Link, Two.Hash).State));
        Assert.Equal(BlockState.Edited, Html(With($"https://elsewhere.example.com/{Key}")).Find(Link, Two.Hash).State);
        Assert.Equal(BlockState.Missing, Html(With("https://teams.microsoft.com/l/entity/2f0a41c6/ladder?other=series")).Find(Link, Two.Hash).State);

        static string With(string address) => Done(Html("").Insert(Two)).Body.Replace(Address.Replace("&", "&amp;", StringComparison.Ordinal), address, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("</li></ul>", "</li><li>And holidays</li></ul>")]
    [InlineData("Which review", "Which talk")]
    [InlineData("<li>Which review taught you something?</li>", "")]
    [InlineData("<li>Which review taught you something?</li>", "<li></li><li>Which review taught you something?</li>")]
    [InlineData("something?</li>", "something?<ul><li>mine!</li></ul></li>")]
    [InlineData("something?</li>", "something?<img src='a.png'></li>")]
    [InlineData("something?</li>", "<a href='https://example.com'>something?</a></li>")]
    [InlineData("<ul>", "<ul>loose words")]
    [InlineData("<ul>", "<p>Before that: budget.</p><ul>")]
    [InlineData("<ul>", "Before that: budget.<ul>")]
    [InlineData("<p>", "<p>Mine: ")]
    [InlineData("</p>", " <a href='https://example.com'>x</a></p>")]
    [InlineData("<p>", "<p><img src='a.png'>")]
    [InlineData("<b>To talk about in this 1:1</b>", "<a href='https://example.com'>To talk about in this 1:1</a>")]
    [InlineData("<ul>", "<table><tr><td>")]
    public void What_a_person_changed_inside_is_respected(string ours, string hers)
    {
        var edited = Html(Done(Html("<p>x</p>").Insert(Two)).Body.Replace(ours, hers, StringComparison.Ordinal));

        Assert.Equal(BlockState.Edited, edited.Find(Link, Two.Hash).State);
        Refused(InviteRefusals.BlockEdited, edited.Refresh(Two, Two.Hash));
        Refused(InviteRefusals.BlockEdited, edited.Remove(Link, Two.Hash));
        Refused(InviteRefusals.BlockThere, edited.Insert(Two));
    }

    [Fact]
    public void What_a_person_made_of_it_can_be_taken_out_by_its_own_hash()
    {
        var edited = Html(Done(Html("<p>x</p>").Insert(Two)).Body.Replace("Which review", "Which talk", StringComparison.Ordinal));

        Assert.Equal("<p>x</p>", Done(edited.Remove(Link, edited.Find(Link, Two.Hash).Hash!)).Body);
    }

    [Fact]
    public void When_nobody_knows_what_was_written_nothing_counts_as_intact() =>
        Assert.Equal(new FoundBlock(BlockState.Edited, Two.Hash), Done(Html("").Insert(Two)).Find(Link, null));

    [Fact]
    public void A_copy_is_told_and_left_alone()
    {
        var once = Done(Html("").Insert(Two)).Body;
        var twice = Html($"{once}<hr><blockquote>{once}</blockquote>");

        Assert.Equal(new FoundBlock(BlockState.Twice, null), twice.Find(Link, Two.Hash));
        Refused(InviteRefusals.BlockTwice, twice.Refresh(Two, Two.Hash));
        Refused(InviteRefusals.BlockTwice, twice.Remove(Link, Two.Hash));
        Refused(InviteRefusals.BlockThere, twice.Insert(Two));
    }

    [Fact]
    public void Another_link_to_the_agenda_is_no_second_block()
    {
        var mentions = Html($"{Done(Html("").Insert(Two)).Body}<p>See <a href=\"{Address}\">our agenda</a>.</p><ol></ol>");

        Assert.Equal(BlockState.Intact, mentions.Find(Link, Two.Hash).State);
        Assert.EndsWith("our agenda</a>.</p><ol></ol>", Done(mentions.Remove(Link, Two.Hash)).Body, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<p>See <a href='{0}'>our agenda</a></p>")]
    [InlineData("<p>{0}</p>")]
    public void Where_the_link_alone_is_left_it_is_a_person_who_left_it(string html) => Assert.Equal(BlockState.Edited, Html(string.Format(null, html, Address)).Find(Link, Two.Hash).State);

    [Theory]
    [InlineData("<p>x</p><!-- {0} -->")]
    [InlineData("<p>x</p><script>var a = '{0}';</script>")]
    public void A_link_that_nobody_sees_is_none(string html) => Assert.Equal(BlockState.Missing, Html(string.Format(null, html, Address)).Find(Link, Two.Hash).State);

    [Fact]
    public void A_body_that_can_hold_no_text_is_left_alone() =>
        Refused(InviteRefusals.InviteNotSafe, Html("<html><frameset><frame src=a></frameset></html>").Insert(Two));

    [Fact]
    public void A_block_whose_end_the_source_does_not_show_is_left_alone() =>
        Refused(InviteRefusals.InviteNotSafe, Html(Done(Html("").Insert(Two)).Body.Replace("</ul>", "", StringComparison.Ordinal)).Remove(Link, Two.Hash));

    [Fact]
    public void A_body_that_is_too_large_is_left_alone() => Refused(InviteRefusals.InviteTooLarge, Html(new string('x', Invite.Longest + 1)).Insert(Two));
}
