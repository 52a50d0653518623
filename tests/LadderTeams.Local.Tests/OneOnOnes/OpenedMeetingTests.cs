using System.Net.Http.Json;
using System.Text.Json;
using LadderTeams.Local.Tenant.Calendars.Events;
using LadderTeams.Local.Tests.People;

namespace LadderTeams.Local.Tests.OneOnOnes;

/// <summary>What Outlook's pane asks about the meeting that it is beside, over sockets.</summary>
[Collection(StoreFixture.Collection)]
public sealed class OpenedMeetingTests(StoreFixture store) : IAsyncLifetime
{
    private static readonly string[] Nobody = [" "];
    private const string Address = "/api/one-on-ones/opened";

    private FollowedCompany company = null!;

    public async Task InitializeAsync() => company = await FollowedCompany.StartAsync(store);

    public async Task DisposeAsync() => await company.DisposeAsync();

    [Fact]
    public async Task It_is_found_by_its_guests_under_any_subject()
    {
        company.Add();
        company.Add(company.OneOnOne with { Subject = "Another", Attendees = [Invited(FollowedCompany.Other)] });

        foreach (var subject in (string?[])["The two of us", "Changed just now", null])
        {
            var found = Assert.Single(await FindAsync(subject, FollowedCompany.Engineer, FollowedCompany.Manager));
            Assert.Equal("The two of us", found.GetProperty("subject").GetString());
            Assert.Equal("Björn Þórarinsson", found.GetProperty("with").GetProperty("name").GetString());
        }
    }

    [Fact]
    public async Task Of_several_with_the_same_guests_its_subject_tells_which()
    {
        company.Add();
        company.Add(company.OneOnOne with { Subject = "Career" });
        company.Add(company.OneOnOne with { Subject = "Coffee", Sensitivity = Sensitivity.Private });

        Assert.Equal("Career", Assert.Single(await FindAsync("Career", FollowedCompany.Engineer)).GetProperty("subject").GetString());
        Assert.Equal("private", Assert.Single(await FindAsync("Coffee", FollowedCompany.Engineer)).GetProperty("reason").GetString());
        Assert.Equal(["Career", "The two of us"], (await FindAsync("New", FollowedCompany.Engineer)).Select(found => found.GetProperty("subject").GetString()!).Order());
    }

    [Fact]
    public async Task What_is_no_one_on_one_says_why()
    {
        company.Add(company.OneOnOne with { Attendees = [Invited("elif@tidewater.example")] });
        company.Add(company.OneOnOne with { Attendees = [Invited(FollowedCompany.Engineer), Invited(FollowedCompany.Other)] });

        Assert.Equal("notAReport", Assert.Single(await FindAsync(null, "elif@tidewater.example")).GetProperty("reason").GetString());
        Assert.Equal("moreThanOnePerson", Assert.Single(await FindAsync(null, FollowedCompany.Other, FollowedCompany.Engineer)).GetProperty("reason").GetString());
        Assert.Empty(await FindAsync(null, FollowedCompany.Engineer));
    }

    [Fact]
    public async Task Guests_have_to_be_named()
    {
        await FollowedCompany.RefusedAsync(company.AsManager.PostAsJsonAsync(Address, new { }), 400, "bad_request");
        await FollowedCompany.RefusedAsync(company.AsManager.PostAsJsonAsync(Address, new { guests = Nobody }), 400, "bad_request");
    }

    [Fact]
    public async Task Its_next_prompts_are_there_before_it_is_turned_on_and_afterwards_the_same()
    {
        company.Add();
        var key = await company.KeyAsync();
        var before = await PromptsAsync(key);
        var block = (await company.PreviewAsync(key)).GetProperty("block").GetProperty("prompts");

        Assert.Equal("2026-11-23", before.GetProperty("on").GetString());
        Assert.Equal(block.EnumerateArray().Select(prompt => prompt.GetString()), Texts(before));
        await company.TurnOnAsync(key);
        Assert.Equal(Texts(before), Texts(await PromptsAsync(key)));
    }

    [Fact]
    public async Task Without_a_level_there_are_no_prompts_and_for_no_one_on_one_they_are_refused()
    {
        company.Add(company.OneOnOne with { Attendees = [Invited(FollowedCompany.Other)] });
        Assert.Equal("level_not_set", (await PromptsAsync(await company.KeyAsync())).GetProperty("withoutPrompts").GetString());

        company.Add(company.OneOnOne with { Subject = "Elif", Attendees = [Invited("elif@tidewater.example")] });
        await FollowedCompany.RefusedAsync(company.AsManager.GetAsync($"/api/one-on-ones/{await company.KeyAsync("Elif")}/prompts"), 409, "not_one_on_one");
        await FollowedCompany.RefusedAsync(company.AsManager.GetAsync($"/api/one-on-ones/{new string('a', 32)}/prompts"), 404, "not_found");
    }

    private Attendee Invited(string mail) => Attendee.Of(company.Tenant.People.Find(mail)!);

    private async Task<IReadOnlyList<JsonElement>> FindAsync(string? subject, params string[] guests)
    {
        using var response = await company.AsManager.PostAsJsonAsync(Address, new { guests, subject });
        response.EnsureSuccessStatusCode();
        return [.. (await response.Content.ReadFromJsonAsync<JsonElement>()).GetProperty("series").EnumerateArray()];
    }

    private Task<JsonElement> PromptsAsync(string key) => company.AsManager.GetFromJsonAsync<JsonElement>($"/api/one-on-ones/{key}/prompts")!;

    private static IEnumerable<string?> Texts(JsonElement answer) => answer.GetProperty("prompts").EnumerateArray().Select(prompt => prompt.GetProperty("text").GetString());
}
