using LadderTeams.Core.OneOnOnes.Recognition;
using static LadderTeams.Core.Tests.OneOnOnes.Recognition.Calendar;

namespace LadderTeams.Core.Tests.OneOnOnes.Recognition;

public sealed class OpenedMeetingTests
{
    [Theory]
    [InlineData("ada@example.com")]
    [InlineData("ADA@example.com", "grace@example.com")]
    [InlineData("a.lovelace@corp.example.com")]
    public void It_may_be_of_the_series_to_which_the_same_person_is_invited(params string[] guests) => Assert.True(Opened(guests).MayBeOf(With("ada@example.com")));

    [Theory]
    [InlineData]
    [InlineData("bo@example.com")]
    [InlineData("ada@example.com", "bo@example.com")]
    [InlineData("ada@example.com", "list@example.com")]
    public void It_is_not_of_a_series_to_which_others_are_invited(params string[] guests) => Assert.False(Opened(guests).MayBeOf(With("ada@example.com")));

    [Fact]
    public void Rooms_do_not_count_however_they_are_invited()
    {
        var series = Series(new("ada@example.com"), new("room1@example.com", AttendeeKind.Resource)) with { Rooms = ["room2@example.com"] };

        Assert.True(Opened("ada@example.com", "Room1@example.com", "room2@example.com").MayBeOf(series));
        Assert.True(Opened("ada@example.com").MayBeOf(series));
    }

    [Fact]
    public void Whom_nobody_knows_is_known_by_the_address()
    {
        Assert.True(Opened("x@elsewhere.example", "ada@example.com").MayBeOf(With("ada@example.com", "X@elsewhere.example")));
        Assert.False(Opened("y@elsewhere.example", "ada@example.com").MayBeOf(With("ada@example.com", "x@elsewhere.example")));
    }

    private static OpenedMeeting Opened(params string[] guests) => new(OfGrace, guests);
}
