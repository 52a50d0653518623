using System.Text;
using LadderTeams.Local.Tenant.Calendars.Events;
using LadderTeams.Local.Tenant.Calendars.Recurring;
using LadderTeams.Local.Tenant.Calendars.Subscribing;
using LadderTeams.Local.Tenant.Faults;
using LadderTeams.Local.Tests.OneOnOnes.Simulation;
using LadderTeams.Local.Tests.People;
using LadderTeams.Local.Tests.Tenant;

namespace LadderTeams.Local.Tests.OneOnOnes;

/// <summary>What happens in a calendar after prompts were turned on, and what is done about it.</summary>
[Collection(StoreFixture.Collection)]
public sealed class FollowingTests(StoreFixture store) : IAsyncLifetime
{
    private FollowedCompany company = null!;
    private CalendarEvent event_ = null!;
    private string key = null!;

    public async Task InitializeAsync()
    {
        company = await FollowedCompany.StartAsync(store);
        event_ = company.Add();
        key = await company.KeyAsync();
        Assert.Equal("written", await company.TurnOnAsync(key));
        await company.MinuteAsync();
    }

    public async Task DisposeAsync() => await company.DisposeAsync();

    [Fact]
    public async Task Nothing_happens_for_nights()
    {
        for (var nights = 0; nights < 3; nights++) { await company.NightAsync(); }

        await StaysAsync("written", blocks: 1);
    }

    [Fact]
    public async Task Who_deletes_the_block_is_left_in_peace_until_the_manager_asks()
    {
        company.Outlook.Write(event_.Key, event_.Body);
        await company.MinuteAsync();
        await StaysAsync("deletedByPerson", blocks: 0);
        await company.NightAsync();
        await StaysAsync("deletedByPerson", blocks: 0);

        Assert.Equal("written", await company.TurnOnAsync(key));
        Assert.Equal((1, 2), (company.BlocksIn(event_), company.MailsByProgram));
    }

    [Fact]
    public async Task An_edited_block_is_left_as_it_is_and_can_be_taken_out()
    {
        company.Outlook.Write(event_.Key, new(company.BodyOf(event_).Replace("To talk about in this 1:1", "Let us talk about", StringComparison.Ordinal)));
        await company.MinuteAsync();
        await StaysAsync("editedByPerson", blocks: 1);

        Assert.Equal("editedByPerson", await company.TurnOffAsync(key));
        Assert.Null(await company.TurnOffAsync(key, isRemovedEdited: true));
        Assert.Equal(0, company.BlocksIn(event_));
    }

    [Fact]
    public async Task What_else_is_written_into_the_invite_is_nobodys_business()
    {
        company.Outlook.Write(event_.Key, new(company.BodyOf(event_).Replace("Bring the roadmap.", "Bring tea.", StringComparison.Ordinal)));
        company.Outlook.Rename(event_.Key, "Tea");
        await company.MinuteAsync();

        await StaysAsync("written", blocks: 1);
    }

    [Fact]
    public async Task A_third_person_ends_it_and_the_manager_is_told()
    {
        company.Outlook.Invite(event_.Key, Attendee.Of(company.Tenant.People.Find(FollowedCompany.Other)!));
        await company.MinuteAsync();

        await StaysAsync("morePeople", blocks: 1);
        var text = Assert.Single(await company.ListAsync()).GetProperty("agenda").GetProperty("text").GetString();
        Assert.Contains("can be seen by everybody who is invited", text, StringComparison.Ordinal);
        Assert.Null(await company.TurnOffAsync(key));
        Assert.Equal(0, company.BlocksIn(event_));
    }

    [Fact]
    public async Task A_room_is_no_third_person()
    {
        company.Outlook.Invite(event_.Key, Attendee.Room("Harbour", "harbour@tidewater.example"));
        await company.MinuteAsync();

        await StaysAsync("written", blocks: 1);
    }

    [Fact]
    public async Task A_cancelled_series_is_done_with()
    {
        company.Outlook.Delete(event_.Key);
        await company.MinuteAsync();
        await company.NightAsync();

        Assert.Empty(await company.ListAsync());
        Assert.Equal(0, await MailboxesAsync());
        Assert.Equal(1, company.MailsByProgram);
    }

    [Fact]
    public async Task A_series_that_ended_is_done_with()
    {
        company.Outlook.End(event_.Key, new(2026, 11, 30));
        await company.MinuteAsync();
        await StaysAsync("written", blocks: 1);
        await company.PassAsync(TimeSpan.FromDays(20));
        company.Outlook.Rename(event_.Key, "Over");
        await company.NightAsync();

        Assert.Empty(await company.ListAsync());
        Assert.Equal(1, company.MailsByProgram);
    }

    [Fact]
    public async Task A_moved_series_keeps_its_block_and_its_time()
    {
        company.Outlook.Move(event_.Key, new(2026, 11, 26, 15, 0, 0));
        await company.MinuteAsync();

        await StaysAsync("written", blocks: 1);
        Assert.Equal(new DateTime(2026, 11, 26, 15, 0, 0), company.Event(event_).Start);
    }

    [Fact]
    public async Task In_a_time_zone_of_its_own_a_series_keeps_its_hours_and_its_meetings_through_the_change_of_clocks()
    {
        company.Outlook.Delete(event_.Key);
        var custom = company.Add(company.OneOnOne with { Zone = EventTimeZone.Of("W. Europe Standard Time").AsCustom() });
        company.Outlook.ChangeOccurrence(custom.Key, new(2027, 3, 29), new() { Start = new(2027, 3, 30, 11, 0, 0) });
        company.Mails.Clear();
        await company.TurnOnAsync(await company.KeyAsync(), isRefreshed: true);
        company.Outlook.Move(custom.Key, new(2027, 3, 15, 15, 0, 0));
        var moved = company.Event(custom);
        await company.NightAsync();
        await company.SetLevelAsync(FollowedCompany.Engineer, "L5");
        await company.NightAsync();

        var after = company.Event(custom);
        Assert.Equal(("written", 1), (await company.OutcomeAsync(), company.BlocksIn(custom)));
        Assert.NotEqual(moved.Body, after.Body);
        Assert.Equal((moved.Start, moved.Length, moved.Zone, moved.Recurrence), (after.Start, after.Length, after.Zone, after.Recurrence));
    }

    [Fact]
    public async Task A_series_that_takes_place_online_later_is_found_by_its_meeting()
    {
        company.Outlook.Delete(event_.Key);
        var later = company.Add(company.OneOnOne with { Online = default });
        await company.TurnOnAsync(await company.KeyAsync());
        await company.MinuteAsync();
        company.Outlook.TakeOnline(later.Key);
        await company.MinuteAsync();

        using var engineer = await company.Service.AsAsync(FollowedCompany.Engineer);
        var found = await FollowedCompany.JsonAsync(engineer.GetAsync($"/api/one-on-ones/find?meeting={MeetingOf(company.Event(later).JoinUrl!)}"));
        Assert.Equal(await company.KeyAsync(), found.GetProperty("series").GetString());
        Assert.Equal(("written", 1), (await company.OutcomeAsync(), company.BlocksIn(later)));
    }

    [Fact]
    public async Task A_series_that_moves_out_of_the_time_that_is_looked_at_is_not_taken_for_deleted()
    {
        company.Outlook.Move(event_.Key, new(2027, 6, 7, 10, 0, 0));
        await company.MinuteAsync();
        await company.NightAsync();

        await StaysAsync("written", blocks: 1);
    }

    [Fact]
    public async Task When_the_report_leaves_nothing_is_written_any_more()
    {
        await company.TurnOnAsync(key, isRefreshed: true);
        await company.NightAsync();
        company.Tenant.People.Remove(company.Service.IdOf(FollowedCompany.Engineer));
        await company.NightAsync();

        await StaysAsync("notManaged", blocks: 1);
    }

    [Fact]
    public async Task Turned_off_its_two_people_still_find_what_it_asked()
    {
        await company.TurnOffAsync(key);
        using var engineer = await company.Service.AsAsync(FollowedCompany.Engineer);
        using var other = await company.Service.AsAsync(FollowedCompany.Other);
        foreach (var query in new[] { $"series={key}", $"meeting={MeetingOf(event_.JoinUrl!)}" })
        {
            Assert.Equal(key, (await FollowedCompany.JsonAsync(engineer.GetAsync($"/api/one-on-ones/find?{query}"))).GetProperty("series").GetString());
            Assert.Equal(key, (await FollowedCompany.JsonAsync(company.AsManager.GetAsync($"/api/one-on-ones/find?{query}"))).GetProperty("series").GetString());
            await FollowedCompany.RefusedAsync(other.GetAsync($"/api/one-on-ones/find?{query}"), 404, "not_found");
        }
    }

    [Fact]
    public async Task A_series_made_private_is_left_alone()
    {
        company.Outlook.Mark(event_.Key, Sensitivity.Private);
        await company.MinuteAsync();

        await StaysAsync("private", blocks: 1);
    }

    [Fact]
    public async Task When_the_report_has_another_manager_nothing_is_written_until_that_is_undone()
    {
        await company.TurnOnAsync(key, isRefreshed: true);
        await company.NightAsync();
        company.Tenant.People.Move(company.Service.IdOf(FollowedCompany.Engineer), company.Service.IdOf(RunningTenant.Manager));
        await company.NightAsync();
        Assert.Equal("notManaged", await company.OutcomeAsync());
        company.Outlook.Write(event_.Key, event_.Body);
        await company.MinuteAsync();
        await company.NightAsync();
        await StaysAsync("notManaged", blocks: 0);

        company.Tenant.People.Move(company.Service.IdOf(FollowedCompany.Engineer), company.Service.IdOf(FollowedCompany.Manager));
        await company.NightAsync();
        await StaysAsync("deletedByPerson", blocks: 0);
    }

    [Theory]
    [InlineData(FollowedCompany.Engineer)]
    [InlineData(FollowedCompany.Manager)]
    public async Task While_one_of_the_two_is_disabled_nothing_is_written(string who)
    {
        await company.NightAsync();
        company.Tenant.People.Enable(company.Service.IdOf(who), false);
        await company.NightAsync();
        Assert.Equal("notManaged", await company.OutcomeAsync());
        company.Outlook.Write(event_.Key, event_.Body);
        await company.NightAsync();
        await StaysAsync("notManaged", blocks: 0);

        company.Tenant.People.Enable(company.Service.IdOf(who), true);
        await company.NightAsync();
        await StaysAsync("deletedByPerson", blocks: 0);
    }

    [Theory]
    [InlineData(410)]
    [InlineData(400)]
    public async Task Where_the_token_has_run_out_all_is_read_once_more_and_nothing_is_done_twice(int status)
    {
        company.Calendar.ExpireDeltaTokens(status);
        company.Outlook.Write(event_.Key, new(company.BodyOf(event_).Replace("Bring the roadmap.", "Bring tea.", StringComparison.Ordinal)));
        await company.NightAsync();

        await StaysAsync("written", blocks: 1);
        Assert.Equal(0, await TroublesAsync());
    }

    [Fact]
    public async Task What_was_deleted_while_no_token_held_is_found()
    {
        company.Calendar.ExpireDeltaTokens();
        company.Outlook.Delete(event_.Key);
        await company.NightAsync();
        await company.NightAsync();

        Assert.Equal(0, await MailboxesAsync());
    }

    [Fact]
    public async Task A_reading_that_is_behind_changes_nothing()
    {
        await company.TurnOffAsync(key);
        await company.TurnOnAsync(key);
        company.Calendar.FallBehind(2);
        await company.RunAsync(CalendarFunctions.Night);
        await company.MinuteAsync();
        await company.MinuteAsync();

        await StaysAsync("written", blocks: 1, mails: 3);
    }

    [Fact]
    public async Task A_reading_from_before_its_own_write_is_not_believed()
    {
        company.Outlook.Rename(event_.Key, "The two of us, in the garden");
        company.Calendar.FallBehind(reads: 1, changes: 2);
        await company.MinuteAsync();
        await company.MinuteAsync();

        await StaysAsync("written", blocks: 1);
    }

    [Fact]
    public async Task A_write_that_cost_the_link_to_join_is_told_and_nothing_more_is_written()
    {
        company.Calendar.RenewJoinLink();
        Assert.Equal("joinLinkChanged", await company.TurnOffAsync(key));
        await company.NightAsync();

        Assert.Equal(("joinLinkChanged", 2), (await company.OutcomeAsync(), company.MailsByProgram));
    }

    [Fact]
    public async Task What_could_not_be_looked_at_is_looked_at_later_though_nothing_tells_of_it_again()
    {
        company.Outlook.Write(event_.Key, event_.Body);
        company.Tenant.Faults.Add("/v1.0/users/*/events/*", new Fault.Unavailable(), 9);
        await company.MinuteAsync();
        Assert.Equal(("written", 1), (await company.OutcomeAsync(), await HealthAsync("waiting")));
        company.Tenant.Faults.Clear();
        await company.MinuteAsync();

        await StaysAsync("deletedByPerson", blocks: 0);
    }

    [Fact]
    public async Task Outrun_by_a_person_it_reads_again_and_both_changes_are_there()
    {
        await company.TurnOffAsync(key);
        company.Calendar.FallBehind();
        company.Outlook.Rename(event_.Key, "Renamed meanwhile");

        Assert.Equal("written", await company.TurnOnAsync(key));
        Assert.Equal(("Renamed meanwhile", 1, 3), (company.Event(event_).Subject, company.BlocksIn(event_), company.MailsByProgram));
    }

    [Fact]
    public async Task When_the_answer_to_a_write_is_lost_the_block_is_there_once()
    {
        await company.TurnOffAsync(key);
        company.Tenant.Faults.Add("/v1.0/me/events/*", new Fault.Late(TimeSpan.Zero)); // the read
        company.Tenant.Faults.Add("/v1.0/me/events/*", new Fault.AnswerLost());

        Assert.Equal("waiting", await company.TurnOnAsync(key));
        company.Tenant.Faults.Clear();
        await company.MinuteAsync();
        await StaysAsync("written", blocks: 1, mails: 3);
    }

    [Fact]
    public async Task What_Graph_refuses_is_not_asked_for_again_before_the_next_night()
    {
        await company.TurnOffAsync(key);
        company.Tenant.Faults.Add("/v1.0/*/events/*", new Fault.Late(TimeSpan.Zero)); // the read
        company.Tenant.Faults.Add("/v1.0/*/events/*", new Fault.Refused());
        Assert.Equal("waiting", await company.TurnOnAsync(key));
        company.Tenant.Faults.Add("/v1.0/*/events/*", new Fault.Late(TimeSpan.Zero));
        company.Tenant.Faults.Add("/v1.0/*/events/*", new Fault.Refused());
        await company.MinuteAsync();
        Assert.Equal(("waiting", 0), (await company.OutcomeAsync(), await HealthAsync("waiting")));

        await company.NightAsync();
        await StaysAsync("written", blocks: 1, mails: 3);
    }

    [Fact]
    public async Task Of_a_series_that_is_gone_a_preview_says_so()
    {
        company.Outlook.Delete(event_.Key);

        Assert.Equal("over", (await company.PreviewAsync(key, isOn: false)).GetProperty("outcome").GetString());
    }

    [Fact]
    public async Task Turned_on_while_Graph_is_told_that_nothing_is_on_any_more_its_changes_are_told()
    {
        var meanwhile = new Meanwhile();
        await company.RestartAsync(meanwhile.AddTo);
        await company.TurnOffAsync(key);
        meanwhile.Do(async () => Assert.Equal("written", await company.TurnOnAsync(key)));
        await company.MinuteAsync();
        Assert.True(meanwhile.IsDone);
        await company.MinuteAsync();
        Assert.Equal((1, 1), (await MailboxesAsync(), await HealthAsync("notifying")));

        company.Outlook.Write(event_.Key, event_.Body);
        await company.MinuteAsync();
        await StaysAsync("deletedByPerson", blocks: 0, mails: 3);
    }

    [Fact]
    public async Task A_calendar_that_cannot_be_reached_is_looked_at_again()
    {
        company.Outlook.Write(event_.Key, event_.Body);
        company.Tenant.Faults.Add("/v1.0/users/*/calendarView/delta", new Fault.Unavailable(), 9);
        await company.MinuteAsync();
        Assert.Equal(("written", 1), (await company.OutcomeAsync(), await HealthAsync("waiting")));
        company.Tenant.Faults.Clear();
        await company.PassAsync(TimeSpan.FromMinutes(5));
        await company.MinuteAsync();

        await StaysAsync("deletedByPerson", blocks: 0);
    }

    [Fact]
    public async Task Graph_tells_of_changes_and_only_of_those_that_matter_a_calendar_is_looked_at()
    {
        Assert.Equal(1, await HealthAsync("notifying"));
        company.Outlook.Add(new("Dentist", new(2026, 11, 25, 8, 0, 0)));
        await company.Tenant.Notifications.WhenSettledAsync();
        Assert.Equal(0, await HealthAsync("waiting"));

        company.Outlook.Rename(event_.Key, "Ours");
        company.Outlook.Rename(event_.Key, "Ours again");
        await company.Tenant.Notifications.WhenSettledAsync();
        Assert.Equal((1, 0), (await HealthAsync("waiting"), company.Tenant.Notifications.Undelivered));
        await company.MinuteAsync();
        Assert.Equal(0, await HealthAsync("waiting"));
    }

    [Theory]
    [InlineData(LifecycleEvent.ReauthorizationRequired)]
    [InlineData(LifecycleEvent.SubscriptionRemoved)]
    [InlineData(LifecycleEvent.Missed)]
    internal async Task Whatever_becomes_of_the_subscription_changes_are_told_afterwards(LifecycleEvent happening)
    {
        company.Tenant.Notifications.Happen(company.Priya.Id, happening);
        await company.MinuteAsync();
        company.Outlook.Write(event_.Key, event_.Body);
        await company.MinuteAsync();

        await StaysAsync("deletedByPerson", blocks: 0);
        Assert.Equal(1, await HealthAsync("notifying"));
    }

    [Fact]
    public async Task Subscriptions_are_renewed_before_they_end()
    {
        for (var nights = 0; nights < 15; nights++) { await company.NightAsync(); }

        company.Outlook.Write(event_.Key, event_.Body);
        await company.MinuteAsync();
        await StaysAsync("deletedByPerson", blocks: 0);
    }

    [Theory]
    [InlineData(5)]
    [InlineData(6)]
    public async Task One_night_may_fail_and_Graph_goes_on_telling(int failing)
    {
        for (var night = 1; night < 9; night++)
        {
            await company.PassAsync(TimeSpan.FromHours(24));
            Assert.Equal((night, 1), (night, await HealthAsync("notifying")));
            if (night == failing) { company.Tenant.Faults.Add("/v1.0/subscriptions/*", new Fault.Unavailable(), 99); }

            await company.RunAsync(CalendarFunctions.Night);
            company.Tenant.Faults.Clear();
        }
    }

    [Fact]
    public async Task An_administrator_sees_numbers_and_nothing_else()
    {
        using var admin = await company.Service.AsAsync("sipho@tidewater.example");
        var health = await FollowedCompany.JsonAsync(admin.GetAsync("/api/one-on-ones/health"));

        Assert.Equal("written:1", string.Join(' ', health.GetProperty("outcomes").EnumerateArray().Select(one => $"{one.GetProperty("outcome").GetString()}:{one.GetProperty("count").GetInt32()}")));
        Assert.DoesNotContain("two of us", health.GetRawText(), StringComparison.Ordinal);
        Assert.DoesNotContain($"{company.Priya.Id}", health.GetRawText(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_service_may_not_read_calendars_the_administrator_sees_it()
    {
        await using var closed = await FollowedCompany.StartAsync(store, new() { ApplicationPermissions = ["User.Read.All"] });
        closed.Add();
        Assert.Equal("written", await closed.TurnOnAsync(await closed.KeyAsync()));
        await closed.MinuteAsync();

        using var admin = await closed.Service.AsAsync("sipho@tidewater.example");
        var trouble = Assert.Single((await FollowedCompany.JsonAsync(admin.GetAsync("/api/one-on-ones/health"))).GetProperty("troubles").EnumerateArray());
        Assert.Equal("notPermitted", trouble.GetProperty("trouble").GetString());
    }

    /// <summary>As Teams calls the meeting, in an address.</summary>
    private static string MeetingOf(string joinUrl) =>
        Uri.EscapeDataString(Convert.ToBase64String(Encoding.UTF8.GetBytes($"0#{Uri.UnescapeDataString(new Uri(joinUrl).Segments[3].TrimEnd('/'))}#0")));

    private Task<int> MailboxesAsync() => HealthAsync("mailboxes");

    private async Task<int> TroublesAsync()
    {
        using var admin = await company.Service.AsAsync("sipho@tidewater.example");
        return (await FollowedCompany.JsonAsync(admin.GetAsync("/api/one-on-ones/health"))).GetProperty("troubles").GetArrayLength();
    }

    private async Task<int> HealthAsync(string number)
    {
        using var admin = await company.Service.AsAsync("sipho@tidewater.example");
        return (await FollowedCompany.JsonAsync(admin.GetAsync("/api/one-on-ones/health"))).GetProperty(number).GetInt32();
    }

    private async Task StaysAsync(string outcome, int blocks, int mails = 1)
    {
        Assert.Equal((outcome, blocks, mails), (await company.OutcomeAsync(), company.BlocksIn(event_), company.MailsByProgram));
        Assert.Equal(event_.JoinUrl, company.Event(event_).JoinUrl);
    }
}
