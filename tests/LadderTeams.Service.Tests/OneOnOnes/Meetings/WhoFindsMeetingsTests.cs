using System.Text;
using System.Text.Json.Nodes;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Service.Tests.OneOnOnes.Meetings;

public sealed class WhoFindsMeetingsTests(Azurite azurite) : MeetingTest(azurite)
{
    private static string BySeries => $"/api/one-on-ones/find?series={Series}";

    private static string ByMeeting => $"/api/one-on-ones/find?meeting={Uri.EscapeDataString(Convert.ToBase64String(Encoding.UTF8.GetBytes($"0#{Chat.Id}#0")))}";

    [Fact]
    public async Task A_meeting_and_a_series_lead_its_two_people_to_each_other()
    {
        foreach (var address in new[] { BySeries, ByMeeting, $"/api/one-on-ones/find?meeting={Uri.EscapeDataString(Chat.Id)}" })
        {
            foreach (var (client, part) in new[] { (Engineer, "person"), (Manager, "manager") })
            {
                var found = await client.JsonAsync(address);
                Assert.Equal(
                    (Company.Engineer.Id, Series, part), (found.GetProperty("person").GetString(), found.GetProperty("series").GetString(), found.GetProperty("part").GetString()));
            }
        }
    }

    [Fact]
    public async Task Nobody_else_finds_a_series_more_than_one_that_is_not_there()
    {
        using var neighbour = new Company(Store);
        using var herNamesake = neighbour.As(neighbour.Engineer);
        foreach (var address in new[] { BySeries, ByMeeting })
        {
            foreach (var who in Strangers) { await NotThereAsync(As(who), address); }

            await NotThereAsync(herNamesake, address);
        }

        await NotThereAsync(Engineer, $"/api/one-on-ones/find?series={new string('0', 32)}");
        await NotThereAsync(Engineer, "/api/one-on-ones/find?series=a/key");
        await NotThereAsync(Engineer, "/api/one-on-ones/find?meeting=a-meeting");
        foreach (var query in new[] { "", $"?series={Series}&meeting=a" }) { await RefusedAsync(400, "bad_request", Engineer, HttpMethod.Get, $"/api/one-on-ones/find{query}"); }
    }

    [Fact]
    public async Task A_series_is_its_organizer_s_as_long_as_she_manages_the_person()
    {
        foreach (var who in new[] { Manager, As(Company.Head) }) { await NotThereAsync(who, $"/api/one-on-ones/find?series={Former}"); }

        Company.Manages(Company.Head, Company.Engineer);

        await NotThereAsync(Manager, BySeries);
        await NotThereAsync(Manager, Meeting(Today));
        await NotThereAsync(As(Company.Head), Meeting(Today));
        Assert.Equal("manager", (await As(Company.Head).JsonAsync($"/api/one-on-ones/find?series={Former}")).GetProperty("part").GetString());
        Assert.Equal("person", (await Engineer.JsonAsync(BySeries)).GetProperty("part").GetString());
        await As(Company.Head).JsonAsync(With($"series/{Former}/meetings/{Today}"));
    }

    [Fact]
    public async Task Who_manages_whom_must_be_known_to_let_a_manager_find_it()
    {
        Company.LoseDirectory();

        await RefusedAsync(503, "directory_unavailable", Manager, HttpMethod.Get, BySeries);
        await NotThereAsync(As(Company.Peer), BySeries);
        await Engineer.JsonAsync(BySeries);
    }

    [Fact]
    public async Task Each_of_the_two_is_told_the_series_between_them()
    {
        Assert.Equal([Series], (await Manager.JsonAsync(With("series"))).GetProperty("series").Strings("series"));
        Assert.Equal([Series, Former], (await Engineer.JsonAsync("/api/one-on-ones/with/me/series")).GetProperty("series").Strings("series"));
    }

    [Fact]
    public async Task A_series_that_is_not_between_the_two_is_not_there()
    {
        foreach (var series in new[] { OfPeer, new string('0', 32), "short" })
        {
            foreach (var client in new[] { Engineer, Manager })
            {
                await NotThereAsync(client, With($"series/{series}/meetings"));
                await NotThereAsync(client, With($"series/{series}/meetings/{Today}"));
                await RefusedAsync(404, "not_found", client, HttpMethod.Put, With($"series/{series}/meetings/{Today}"));
                await RefusedAsync(404, "not_found", client, HttpMethod.Put, With($"series/{series}/meetings/{Today}/prompts/0/discussed"), new JsonObject { ["isDiscussed"] = true });
            }
        }

        await NotThereAsync(Manager, With($"series/{Former}/meetings/{Today}"));
        foreach (var who in Strangers) { await NotThereAsync(As(who), Meeting(Today)); }

        Assert.Equal(0, await CountAsync("meeting"));
    }
}
