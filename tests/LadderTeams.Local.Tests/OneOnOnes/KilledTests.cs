using LadderTeams.Local.Tenant.Calendars.Events;
using LadderTeams.Local.Tests.People;

namespace LadderTeams.Local.Tests.OneOnOnes;

/// <summary>The process is ended after each of its calls in turn, and another one goes on: no second block, no second mail, and nothing that was asked for is lost.</summary>
[Collection(StoreFixture.Collection)]
public sealed class KilledTests(StoreFixture store) : IAsyncLifetime
{
    /// <summary>More than any of it takes, so that a loop without end is found.</summary>
    private const int MostCalls = 60;

    private const int FewestCalls = 5;

    private FollowedCompany company = null!;

    public async Task InitializeAsync() => company = await FollowedCompany.StartAsync(store);

    public async Task DisposeAsync() => await company.DisposeAsync();

    [Fact]
    public async Task While_the_manager_turns_it_on()
    {
        await ForEachCallAsync(async killer =>
        {
            var (event_, key) = await AddAsync();
            await InterruptedAsync(killer, () => company.PutAsync(key, new { isOn = true }));
            var isWished = await company.OutcomeAsync() is not null;
            await company.MinuteAsync();
            await company.MinuteAsync();
            Assert.Equal(isWished ? 1 : 0, company.MailsByProgram);

            Assert.Equal("written", await company.TurnOnAsync(key));
            await EndAsync(event_, blocks: 1, mails: 1);
        });
    }

    [Fact]
    public async Task While_she_turns_it_on_and_the_prompts_are_deleted_before_anybody_goes_on()
    {
        var (before, after) = (0, 0);
        await ForEachCallAsync(async killer =>
        {
            var (event_, key) = await AddAsync();
            await InterruptedAsync(killer, () => company.PutAsync(key, new { isOn = true }));
            var isWritten = company.BlocksIn(event_) == 1;
            if (isWritten) { company.Outlook.Write(event_.Key, event_.Body); }

            await company.MinuteAsync();
            await company.MinuteAsync();

            if (isWritten) { await EndAsync(event_, blocks: 0, mails: 1); }
            else { Assert.Equal((company.BlocksIn(event_), true), (company.MailsByProgram, company.BlocksIn(event_) is 0 or 1)); }

            (before, after) = isWritten ? (before, after + 1) : (before + 1, after);
        });
        Assert.True(before > 0 && after > 0, $"It was killed {before} times before the write and {after} times after it.");
    }

    [Fact]
    public async Task While_she_turns_it_off()
    {
        await ForEachCallAsync(async killer =>
        {
            var (event_, key) = await AddAsync();
            await company.TurnOnAsync(key);
            await InterruptedAsync(killer, () => company.PutAsync(key, new { isOn = false }));
            await company.MinuteAsync();
            await company.MinuteAsync();

            Assert.Null(await company.TurnOffAsync(key));
            await EndAsync(event_, blocks: 0, mails: 2);
        });
    }

    [Fact]
    public async Task While_nobody_looks_and_prompts_change()
    {
        await ForEachCallAsync(async killer =>
        {
            var (event_, key) = await AddAsync();
            await company.TurnOnAsync(key, isRefreshed: true);
            await company.NightAsync();
            await company.SetLevelAsync(FollowedCompany.Engineer, "L5");
            await InterruptedAsync(killer, company.NightAsync);
            await company.NightAsync();
            await company.NightAsync();

            await EndAsync(event_, blocks: 1, mails: 2);
            await company.SetLevelAsync(FollowedCompany.Engineer, "L4");
        });
    }

    [Fact]
    public async Task While_it_is_woken_by_what_a_person_did()
    {
        await ForEachCallAsync(async killer =>
        {
            var (event_, key) = await AddAsync();
            await company.TurnOnAsync(key);
            await company.MinuteAsync();
            company.Outlook.Write(event_.Key, event_.Body);
            await company.Tenant.Notifications.WhenSettledAsync();
            await InterruptedAsync(killer, company.MinuteAsync);
            await company.PassAsync(TimeSpan.FromMinutes(30)); // who was sent to look has not come back
            await company.MinuteAsync();

            Assert.Equal("deletedByPerson", await company.OutcomeAsync());
            await EndAsync(event_, blocks: 0, mails: 1);
        });
    }

    private async Task<(CalendarEvent Event, string Key)> AddAsync()
    {
        foreach (var before in company.Outlook.Events.ToList()) { company.Outlook.Delete(before.Key); }

        var event_ = company.Add();
        return (event_, await company.KeyAsync());
    }

    private async Task EndAsync(CalendarEvent event_, int blocks, int mails)
    {
        Assert.Equal((blocks, mails, event_.JoinUrl), (company.BlocksIn(event_), company.MailsByProgram, company.Event(event_).JoinUrl));
    }

    /// <summary>Once for each number of calls after which the process can be ended.</summary>
    private async Task ForEachCallAsync(Func<Killer, Task> play)
    {
        for (var calls = 1; calls < MostCalls; calls++)
        {
            var killer = new Killer(store, calls);
            await play(killer);
            if (!killer.HasKilled)
            {
                Assert.True(calls > FewestCalls, $"{calls - 1} calls are too few to have been counted.");
                return;
            }
        }

        Assert.Fail("It never ends.");
    }

    private async Task InterruptedAsync(Killer killer, Func<Task> act)
    {
        await company.RestartAsync(killer.AddTo);
        killer.Arm();
        try
        {
            await act();
        }
        catch (Exception) when (killer.HasKilled)
        {
        }

        await company.RestartAsync();
    }
}
