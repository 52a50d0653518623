using System.Text.Json.Nodes;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Service.Tests.OneOnOnes.Meetings;

public sealed class MeetingFocusTests(Azurite azurite) : MeetingTest(azurite)
{
    [Fact]
    public async Task What_the_two_chose_is_asked_first()
    {
        await FocusOnAsync("*", "craft", "Growing others");

        var view = await ViewAsync(Today, Manager);

        Assert.Equal(["Craft", "Growing Others"], view.GetProperty("prompts").Strings("capability").Take(2).Order());
        Assert.Equal(["Craft", "Growing Others"], Chosen(view.GetProperty("focus")));
        await FocusOnAsync("\"1\"");
        Assert.Empty(Chosen(await Engineer.JsonAsync(With("focus"))));
    }

    [Fact]
    public async Task A_choice_names_what_it_saw()
    {
        await RefusedAsync(428, "precondition_required", Engineer, HttpMethod.Put, With("focus"), Body("Craft"));
        await RefusedAsync(412, "outdated", Engineer, HttpMethod.Put, With("focus"), Body("Craft"), "\"1\"");
        await FocusOnAsync("*", "Craft");
        await RefusedAsync(412, "outdated", Manager, HttpMethod.Put, With("focus"), Body("Delivery"), "*");
        await WrittenAsync(Manager, HttpMethod.Put, With("focus"), Body("Delivery"), "\"1\"");

        using var response = await Engineer.GetAsync(new Uri(With("focus"), UriKind.Relative));
        Assert.Equal("\"2\"", response.Headers.ETag!.ToString());
        Assert.Equal(["Delivery"], Chosen(await response.JsonAsync()));
    }

    [Fact]
    public async Task Only_capabilities_of_the_person_s_ladder_are_chosen_and_three_at_most()
    {
        await RefusedAsync(422, "unknown_capability", Engineer, HttpMethod.Put, With("focus"), Body("Juggling"), "*");
        await RefusedAsync(400, "too_many_items", Engineer, HttpMethod.Put, With("focus"), Body("Craft", "Delivery", "Communication", "Growing Others"), "*");
        await RefusedAsync(400, "bad_request", Engineer, HttpMethod.Put, With("focus"), new JsonObject { ["capabilities"] = new JsonArray((JsonNode?)null) }, "*");
        await RefusedAsync(409, "level_not_set", Manager, HttpMethod.Put, $"/api/one-on-ones/with/{Company.Peer.Id}/focus", Body("Craft"), "*");
    }

    [Fact]
    public async Task What_the_ladder_lost_stays_listed_and_is_passed_over()
    {
        await FocusOnAsync("*", "Craft");
        await Company.PublishAsync(1, [.. Files("").Select(file => (file.Name, file.Text.Replace("Craft", "Skill", StringComparison.Ordinal)))]);

        var view = await ViewAsync(Today);
        Assert.Equal(["Craft"], Chosen(view.GetProperty("focus")));
        Assert.Equal(3, Ids(view).Count);
        await FocusOnAsync("\"1\"", "Craft", "Skill");
        Assert.Equal("Skill", (await ViewAsync(Today)).GetProperty("prompts")[0].GetProperty("capability").GetString());
    }

    private static JsonObject Body(params string[] capabilities) => new() { ["capabilities"] = new JsonArray([.. capabilities.Select(name => JsonValue.Create(name))]) };

    private static IEnumerable<string?> Chosen(System.Text.Json.JsonElement focus) => focus.GetProperty("capabilities").EnumerateArray().Select(name => name.GetString());
}
