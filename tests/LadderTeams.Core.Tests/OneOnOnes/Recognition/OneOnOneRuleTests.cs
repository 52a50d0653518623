using LadderTeams.Core.OneOnOnes.Recognition;
using static LadderTeams.Core.Tests.OneOnOnes.Recognition.Calendar;

namespace LadderTeams.Core.Tests.OneOnOnes.Recognition;

public sealed class OneOnOneRuleTests
{
    [Fact]
    public void A_series_with_one_report_is_a_one_on_one() => IsWith(Ada, With("ada@example.com"));

    [Theory]
    [InlineData("ADA@Example.COM")]
    [InlineData(" ada@example.com ")]
    [InlineData("A.Lovelace@corp.example.com")]
    [InlineData("countess@example.com")]
    [InlineData("mailto:ada@example.com")]
    public void A_report_is_known_by_each_of_her_addresses_in_any_case(string address) => IsWith(Ada, With(address));

    [Theory]
    [InlineData("ada+1@example.com")]
    [InlineData("ada@other.example.com")]
    [InlineData("chat@example.com")]
    [InlineData("ada.example.com")]
    public void An_address_that_the_directory_does_not_list_is_somebody_elses(string address) => IsNone(NotOneOnOne.NotAReport, With(address));

    [Fact]
    public void A_plus_address_is_hers_when_the_directory_lists_it()
    {
        var team = OfGrace with { Reports = [KnownPerson.From(Ada, "ada@example.com", "ada+1@example.com")] };

        Assert.Equal(Ada, Assert.Single(OneOnOneRule.Of([With("ADA+1@example.com")], team, Today)).With);
    }

    [Fact]
    public void The_organizer_does_not_count_under_any_of_her_addresses() => IsWith(Ada, With("Grace@example.com", "ada@example.com", "grace.h@example.com"));

    [Fact]
    public void One_person_under_two_addresses_counts_once() => IsWith(Ada, With("ada@example.com", "Countess@example.com", "a.lovelace@corp.example.com"));

    [Fact]
    public void Rooms_and_things_do_not_count() =>
        IsWith(Ada, Series(new("ada@example.com"), new("room1@example.com", AttendeeKind.Resource), new("beamer@example.com", AttendeeKind.Resource)));

    [Fact]
    public void A_room_that_was_invited_like_a_person_does_not_count() => IsWith(Ada, With("ada@example.com", "Room1@example.com") with { Rooms = ["room1@example.com", ""] });

    [Fact]
    public void An_optional_attendee_counts()
    {
        IsWith(Ada, Series(new Attendee("ada@example.com", AttendeeKind.Optional)));
        IsNone(NotOneOnOne.MoreThanOnePerson, Series(new("ada@example.com"), new("bo@example.com", AttendeeKind.Optional)));
    }

    [Theory]
    [InlineData("bo@example.com")]
    [InlineData("team-all@example.com")]
    [InlineData(null)]
    public void A_third_person_or_a_list_makes_it_no_one_on_one(string? other) => IsNone(NotOneOnOne.MoreThanOnePerson, Series(new("ada@example.com"), new(other)));

    [Fact]
    public void A_distribution_list_is_no_person() => IsNone(NotOneOnOne.NotAReport, With("team-all@example.com"));

    [Fact]
    public void Names_without_addresses_are_people_whom_nobody_knows()
    {
        IsNone(NotOneOnOne.NotAReport, Series(new Attendee(null)));
        IsNone(NotOneOnOne.MoreThanOnePerson, Series(new Attendee(null), new Attendee(null)));
    }

    [Fact]
    public void With_nobody_else_it_is_none()
    {
        IsNone(NotOneOnOne.NobodyElse, With());
        IsNone(NotOneOnOne.NobodyElse, With("grace@example.com"));
    }

    [Fact]
    public void With_a_room_alone_it_is_none()
    {
        IsNone(NotOneOnOne.RoomsOnly, Series(new Attendee("room1@example.com", AttendeeKind.Resource)));
        IsNone(NotOneOnOne.RoomsOnly, With("room1@example.com") with { Rooms = ["room1@example.com"] });
    }

    [Fact]
    public void A_reports_report_is_named_for_what_he_is() => IsNone(NotOneOnOne.SkipLevel, With("cy@example.com"));

    [Fact]
    public void An_address_of_two_reports_is_nobodys()
    {
        var team = OfGrace with { Reports = [KnownPerson.From(Ada, "shared@example.com"), KnownPerson.From(Bo, "shared@example.com")] };

        Assert.Equal(NotOneOnOne.AddressOfTwo, Assert.Single(OneOnOneRule.Of([With("shared@example.com")], team, Today)).Reason);
    }

    [Fact]
    public void An_event_that_is_once_is_none() => IsNone(NotOneOnOne.NotRecurring, With("ada@example.com") with { Recurrence = null });

    [Fact]
    public void A_cancelled_series_is_none() => IsNone(NotOneOnOne.Cancelled, With("ada@example.com") with { IsCancelled = true });

    [Fact]
    public void A_series_of_somebody_else_is_none() => IsNone(NotOneOnOne.NotOrganizer, With("ada@example.com") with { IsOrganizer = false });

    [Theory]
    [InlineData("shared-mailbox@example.com")]
    [InlineData("boss@example.com")]
    [InlineData(null)]
    public void A_series_of_another_mailbox_is_none(string? organizer) => IsNone(NotOneOnOne.OtherMailbox, With("ada@example.com") with { Organizer = organizer });

    [Theory]
    [InlineData(Sensitivity.Personal)]
    [InlineData(Sensitivity.Private)]
    [InlineData(Sensitivity.Confidential)]
    public void What_is_not_for_everyone_is_left_alone(Sensitivity sensitivity) => IsNone(NotOneOnOne.Private, With("ada@example.com") with { Sensitivity = sensitivity });

    [Fact]
    public void A_series_counts_until_its_last_day()
    {
        IsWith(Ada, With("ada@example.com") with { Recurrence = Weekly with { Until = Today } });
        IsNone(NotOneOnOne.Ended, With("ada@example.com") with { Recurrence = Weekly with { Until = Today.AddDays(-1) } });
    }

    [Theory]
    [InlineData(RecurrenceUnit.Week, 1, 1, 46, "2026-11-16")]
    [InlineData(RecurrenceUnit.Week, 2, 1, 2, "2026-01-19")]
    [InlineData(RecurrenceUnit.Day, 7, 1, 3, "2026-01-19")]
    [InlineData(RecurrenceUnit.Week, 1, 1, 0, "2026-01-05")]
    [InlineData(RecurrenceUnit.Week, 0, 0, 2, "2026-01-12")]
    [InlineData(RecurrenceUnit.Week, 1, 2, 4, "2026-01-19")]
    [InlineData(RecurrenceUnit.Month, 1, 1, 2, "2026-02-05")]
    [InlineData(RecurrenceUnit.Year, 99, 1, int.MaxValue, "9999-12-31")]
    public void A_number_of_meetings_has_a_last_day(RecurrenceUnit unit, int interval, int timesAUnit, int count, string last) =>
        Assert.Equal(DateOnly.Parse(last, null), new Recurrence(unit, interval, timesAUnit, new(2026, 1, 5)) { Count = count }.LastDay);

    [Fact]
    public void Of_two_series_with_one_person_the_more_frequent_is_the_main_one()
    {
        var monthly = With("ada@example.com") with { Id = "monthly", Recurrence = new(RecurrenceUnit.Month, 1, 1, Weekly.First), NextMeeting = new(2026, 11, 17, 9, 0, 0, TimeSpan.Zero) };
        var withBo = With("bo@example.com") with { Id = "bo" };

        var verdicts = OneOnOneRule.Of([monthly, With("countess@example.com"), withBo], OfGrace, Today);

        Assert.Equal([Ada, Ada, Bo], verdicts.Select(verdict => verdict.With));
        Assert.Equal([false, true, true], verdicts.Select(verdict => verdict.IsMain));
    }

    [Theory]
    [InlineData(RecurrenceUnit.Week, 2, 1, RecurrenceUnit.Week, 1, 1)]
    [InlineData(RecurrenceUnit.Week, 1, 1, RecurrenceUnit.Week, 1, 2)]
    [InlineData(RecurrenceUnit.Week, 1, 2, RecurrenceUnit.Day, 1, 1)]
    [InlineData(RecurrenceUnit.Month, 1, 1, RecurrenceUnit.Week, 4, 1)]
    [InlineData(RecurrenceUnit.Year, 1, 1, RecurrenceUnit.Month, 6, 1)]
    public void The_second_is_the_more_frequent(RecurrenceUnit unit, int interval, int times, RecurrenceUnit otherUnit, int otherInterval, int otherTimes) =>
        Assert.True(new Recurrence(unit, interval, times, Today).MeetingsAYear < new Recurrence(otherUnit, otherInterval, otherTimes, Today).MeetingsAYear);

    [Fact]
    public void Of_two_as_frequent_the_one_that_meets_next_is_the_main_one()
    {
        var later = With("ada@example.com") with { Id = "a", NextMeeting = new(2026, 11, 19, 9, 0, 0, TimeSpan.Zero) };
        var unknown = With("ada@example.com") with { Id = "b", NextMeeting = null };
        var next = With("ada@example.com") with { Id = "c" };

        Assert.Equal([false, false, true], OneOnOneRule.Of([later, unknown, next], OfGrace, Today).Select(verdict => verdict.IsMain));
    }

    [Fact]
    public void Of_two_alike_the_first_id_is_the_main_one_in_any_order()
    {
        CalendarSeries[] alike = [With("ada@example.com") with { Id = "b" }, With("ada@example.com") with { Id = "a" }];

        Assert.Equal("a", Assert.Single(OneOnOneRule.Of(alike, OfGrace, Today), verdict => verdict.IsMain).Series.Id);
        Assert.Equal("a", Assert.Single(OneOnOneRule.Of(alike.Reverse(), OfGrace, Today), verdict => verdict.IsMain).Series.Id);
    }

    [Fact]
    public void A_series_that_is_none_is_never_the_main_one() => Assert.False(Verdict(With("ada@example.com") with { IsCancelled = true }).IsMain);

    [Fact]
    public void The_first_reason_is_told_and_a_private_series_tells_nothing_of_its_people()
    {
        IsNone(NotOneOnOne.Private, With("ada@example.com", "bo@example.com") with { Sensitivity = Sensitivity.Private });
        IsNone(NotOneOnOne.Cancelled, With() with { IsCancelled = true, Sensitivity = Sensitivity.Private, Recurrence = null });
    }
}
