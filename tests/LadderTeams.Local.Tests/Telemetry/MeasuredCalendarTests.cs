using LadderTeams.Local.Tenant.Faults;
using LadderTeams.Local.Tests.OneOnOnes;
using LadderTeams.Local.Tests.People;
using LadderTeams.Service.Platform.Telemetry.Calls;
using LadderTeams.Service.Platform.Telemetry.Journeys;
using LadderTeams.Service.Platform.Triggers;
using LadderTeams.Service.Tests.Platform.Telemetry;

namespace LadderTeams.Local.Tests.Telemetry;

/// <summary>What is done in calendars is counted, by people and at night alike, and so is what Graph makes of it.</summary>
[Collection(StoreFixture.Collection)]
public sealed class MeasuredCalendarTests(StoreFixture store) : IAsyncLifetime
{
    private FollowedCompany company = null!;

    public async Task InitializeAsync() => company = await FollowedCompany.StartAsync(store);

    public async Task DisposeAsync() => await company.DisposeAsync();

    [Fact]
    public async Task An_agenda_is_counted_as_it_is_written_followed_and_taken_out()
    {
        using var measured = new Measurements(company.Service.Services);
        company.Add();
        var key = await company.KeyAsync();
        await company.TurnOnAsync(key);
        await company.MinuteAsync();
        await company.TurnOffAsync(key);

        var journeys = measured.Lines(JourneyMeter.Instrument);
        Assert.Equal(["agendaWritten done", "calendarSynced done", "inviteRestored done"], journeys.Where(line => !line.StartsWith("notification", StringComparison.Ordinal)));
        Assert.Equal(["SyncMailboxes pubsub", "WakeCalendars timer"], measured.Lines(TriggerMeter.Instrument).Order());
        var calls = measured.Lines(OutsideCalls.Duration);
        Assert.Contains("graph GET users/{id}/events ok", calls.Select(line => line.Replace("graph GET me/", "graph GET users/{id}/", StringComparison.Ordinal)));
        Assert.Contains("authority POST token ok", calls);
        Assert.All(calls, line => Assert.DoesNotContain(company.Priya.Id.ToString(), line, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Graph_that_asks_for_patience_is_counted_with_the_wait()
    {
        using var measured = new Measurements(company.Service.Services);
        company.Tenant.Faults.Add("/v1.0/*", new Fault.Throttled(TimeSpan.Zero));

        using var response = await company.AsManager.GetAsync("/api/people/me");

        Assert.True(response.IsSuccessStatusCode);
        Assert.Contains("graph GET me throttled", measured.Lines(OutsideCalls.Duration));
        Assert.Equal(["graph throttled"], measured.Lines(OutsideCalls.Wait));
    }

    [Fact]
    public async Task A_calendar_that_cannot_be_followed_is_counted_with_the_reason()
    {
        company.Add();
        await company.TurnOnAsync(await company.KeyAsync());
        company.Tenant.Faults.Add("/v1.0/*", new Fault.Unavailable(), times: 999);
        using var measured = new Measurements(company.Service.Services);

        await company.MinuteAsync();

        Assert.Contains("calendarSynced failed busy", measured.Lines(JourneyMeter.Instrument));
    }

    [Fact]
    public async Task A_subscription_that_nobody_renews_shows_before_it_ends()
    {
        company.Add();
        await company.TurnOnAsync(await company.KeyAsync());
        await company.MinuteAsync();
        var well = await StatusAsync();

        await company.PassAsync(TimeSpan.FromDays(7) - TimeSpan.FromHours(1));

        Assert.Equal(("healthy", "degraded"), (well, await StatusAsync()));
    }

    private async Task<string?> StatusAsync() =>
        (await FollowedCompany.JsonAsync(company.AsManager.GetAsync("/api/health/ready"))).GetProperty("dependencies").EnumerateArray()
            .Single(dependency => dependency.GetProperty("name").GetString() == "calendars").GetProperty("status").GetString();
}
