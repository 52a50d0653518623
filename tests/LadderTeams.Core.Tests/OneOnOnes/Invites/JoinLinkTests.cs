using LadderTeams.Core.OneOnOnes.Invites;
using static LadderTeams.Core.Tests.OneOnOnes.Invites.Some;

namespace LadderTeams.Core.Tests.OneOnOnes.Invites;

public sealed class JoinLinkTests
{
    [Theory]
    [InlineData(Join, "https://teams.microsoft.com/l/meetup-join/19:meeting_QmVpc3BpZWw@thread.v2/0?context=other")]
    [InlineData(Join, "https://TEAMS.microsoft.com/l/meetup-join/19%3Ameeting_QmVpc3BpZWw%40thread.v2/0")]
    [InlineData(Join, ShortJoin)]
    [InlineData(ShortJoin, ShortJoin)]
    [InlineData(ShortJoin, "https://teams.microsoft.com/meet/21045678901234")]
    [InlineData(ShortJoin, Join)]
    [InlineData("https://teams.live.com/meet/9512345678901?p=abc", "https://teams.live.com/meet/9512345678901?p=abc")]
    [InlineData("https://gov.teams.microsoft.us/l/meetup-join/19%3ameeting_a/0", "https://gov.teams.microsoft.us/l/meetup-join/19%3ameeting_a/0")]
    [InlineData("https://teams.cloud.microsoft/meet/21045678901234", "https://teams.cloud.microsoft/meet/21045678901234")]
    [InlineData("https://meet.lync.com/example/grace/ABC?a=1&b=2", "https://meet.lync.com/example/grace/ABC?a=1&amp;b=2")]
    public void A_meeting_is_known_by_its_link_alone(string join, string found)
    {
        Assert.True(IsDone(Html($"<p><a href=\"{found}\">参加</a></p>", join)));
        Assert.True(IsDone(Html($"<p><a href=\"{SafeLink(found)}\">参加</a></p>", join)));
        Assert.True(IsDone(Html($"<p>{found}</p>", join)));
        Assert.True(IsDone(Plain($"____\r\n参加<{found}>\r\n____", join)));
    }

    [Theory]
    [InlineData(Join, "https://teams.microsoft.com/l/meetup-join/19%3ameeting_another%40thread.v2/0")]
    [InlineData(Join, "https://teams.microsoft.com/meetingOptions/?threadId=19_meeting_QmVpc3BpZWw@thread.v2")]
    [InlineData(Join, "https://teams.microsoft.com.example.com/l/meetup-join/19%3ameeting_QmVpc3BpZWw%40thread.v2/0")]
    [InlineData(Join, "https://aka.ms/JoinTeamsMeeting")]
    [InlineData(ShortJoin, "https://teams.microsoft.com/meet/21045678901235")]
    [InlineData(ShortJoin, "https://zoom.us/j/21045678901234")]
    [InlineData("https://meet.lync.com/example/grace/ABC", "https://meet.lync.com/example/grace/ABD")]
    [InlineData("https://meet.lync.com/example/grace/ABC", Join)]
    public void Where_it_is_not_seen_nothing_is_written(string join, string found)
    {
        Refused(InviteRefusals.JoinLinkNotFound, Html($"<p>Join Microsoft Teams Meeting <a href=\"{found}\">{found}</a></p>", join).Insert(Two));
        Refused(InviteRefusals.JoinLinkNotFound, Plain($"____\nJoin Microsoft Teams Meeting\n{found}", join).Insert(Two));
    }

    [Fact]
    public void A_join_link_that_was_lost_stops_a_refresh_and_a_removal()
    {
        var lost = Done(Html("<p>x</p>").Insert(Two)) with { JoinAddress = Join };

        Refused(InviteRefusals.JoinLinkNotFound, lost.Refresh(Block("What next?"), Two.Hash));
        Refused(InviteRefusals.JoinLinkNotFound, lost.Remove(Link, Two.Hash));
    }

    [Fact]
    public void A_link_that_nobody_sees_is_none() => Refused(InviteRefusals.JoinLinkNotFound, Html($"<p>x</p><!-- <a href=\"{Join}\">Join</a> -->", Join).Insert(Two));

    [Fact]
    public void A_meeting_that_is_not_online_needs_no_link() => Assert.True(IsDone(Html("<p>Room 1</p>")));

    private static bool IsDone(Invite invite) => invite.Insert(Two).IsDone;
}
