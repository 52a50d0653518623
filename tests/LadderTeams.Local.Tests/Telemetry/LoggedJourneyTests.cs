using System.Net.Http.Json;
using LadderTeams.Local.Tenant.Faults;
using LadderTeams.Local.Tests.OneOnOnes;
using LadderTeams.Local.Tests.People;
using LadderTeams.Service.Platform.Telemetry.Metrics;
using LadderTeams.Service.Tests.Platform.Telemetry;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace LadderTeams.Local.Tests.Telemetry;

/// <summary>All that two people do with the product, with everything logged that can be: nothing in the log says who they are, or what they write.</summary>
[Collection(StoreFixture.Collection)]
public sealed class LoggedJourneyTests(StoreFixture store)
{
    private const string Canary = "canaryofevidence";

    [Fact]
    public async Task Nothing_personal_is_logged_at_the_most_verbose_level()
    {
        using var lines = new FormattedLines();
        List<string> personal;
        await using (var company = await FollowedCompany.StartAsync(store))
        {
            await company.Service.RestartAsync(services => services.AddSingleton<ILoggerProvider>(lines).AddHostedService<MetricsLog>()
                .Configure<LoggerFilterOptions>(options => { options.MinLevel = LogLevel.Trace; options.Rules.Clear(); }));
            await company.PassAsync(TimeSpan.Zero); // signs in to the one that logs
            var people = company.Tenant.People.Everyone;
            personal = [.. people.Select(person => person.DisplayName), .. people.Select(person => person.Mail), company.OneOnOne.Subject, "Bring the roadmap", Canary, "eyJ"];
            await LiveAsync(company);
            await company.Service.Services.GetServices<IHostedService>().OfType<MetricsLog>().Single().StopAsync(CancellationToken.None); // tells what it has measured
        }

        Assert.Contains(lines.All, line => line.Contains("agendaWritten", StringComparison.Ordinal));
        Assert.Contains(lines.All, line => line.Contains("Graph cannot be asked", StringComparison.Ordinal));
        Assert.All(personal, words => Assert.DoesNotContain(lines.All, line => line.Contains(words, StringComparison.OrdinalIgnoreCase)));
    }

    private static async Task LiveAsync(FollowedCompany company)
    {
        company.Add();
        var key = await company.KeyAsync();
        Assert.Equal("written", await company.TurnOnAsync(key));
        await company.MinuteAsync();
        using var engineer = await company.Service.AsAsync(FollowedCompany.Engineer);
        using var added = await engineer.PostAsJsonAsync("/api/people/me/evidence", new { title = Canary, text = Canary, source = Canary, link = $"https://example.com/{Canary}", date = "2026-11-20", speaksFor = Array.Empty<object>(), visibility = "mine" });
        Assert.True(added.IsSuccessStatusCode, await added.Content.ReadAsStringAsync());
        using var refused = await engineer.PostAsJsonAsync("/api/people/me/evidence", new { title = Canary, unknown = Canary });
        Assert.Equal(400, (int)refused.StatusCode);
        using var searched = await engineer.GetAsync($"/api/search?q={Canary}");
        company.Tenant.Faults.Add("/v1.0/*", new Fault.Unavailable(), times: 99);
        using var busy = await company.AsManager.GetAsync("/api/one-on-ones");
        Assert.Equal(503, (int)busy.StatusCode);
        company.Tenant.Faults.Clear();
        await company.NightAsync();
        using var exported = await (await company.Service.AsAsync(FollowedCompany.Engineer)).GetAsync("/api/privacy/me/export");
        Assert.Contains("engineering", await exported.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Null(await company.TurnOffAsync(key));
        using var erased = await (await company.Service.AsAsync(FollowedCompany.Engineer)).DeleteAsync("/api/privacy/me");
        Assert.True(erased.IsSuccessStatusCode);
    }
}
