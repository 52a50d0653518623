using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Service.Tests.OneOnOnes.Meetings;

public sealed class LiveAgendaTests(Azurite azurite) : MeetingTest(azurite)
{
    [Fact]
    public async Task Both_see_the_same_but_for_their_own_notes()
    {
        await AddedAsync(Engineer, Of("notes"), new JsonObject { ["text"] = "canary-engineer" });
        await AddedAsync(Manager, Of("notes"), new JsonObject { ["text"] = "canary-manager" });
        await AddedAsync(Manager, Of("talking-points"), new JsonObject { ["text"] = "Scope of the team" });
        await AddedAsync(Engineer, Of("actions"), new JsonObject { ["text"] = "Write a design", ["due"] = "2026-11-05" });

        foreach (var isHeld in new[] { false, true })
        {
            if (isHeld) { await HoldAsync(Today); }

            var (hers, managers) = (await ViewAsync(Today), await ViewAsync(Today, Manager));

            Assert.Equal(["canary-engineer"], hers.GetProperty("notes").Strings("text"));
            Assert.Equal(["canary-manager"], managers.GetProperty("notes").Strings("text"));
            Assert.DoesNotContain("canary-manager", hers.GetRawText(), StringComparison.Ordinal);
            Assert.DoesNotContain("canary-engineer", managers.GetRawText(), StringComparison.Ordinal);
            Assert.Equal(WithoutNotes(hers), WithoutNotes(managers));
            Assert.Equal((isHeld, 3, null), (hers.GetProperty("isHeld").GetBoolean(), Ids(hers).Count, hers.GetProperty("withoutPrompts").GetString()));
            Assert.Equal(("engineering", 1, "L1"), LevelOf(hers));
            Assert.Equal(["Scope of the team"], hers.GetProperty("talkingPoints").Strings("text"));
        }

        static string WithoutNotes(JsonElement meeting)
        {
            var node = JsonNode.Parse(meeting.GetRawText())!.AsObject();
            node.Remove("notes");
            return node.ToJsonString();
        }
    }

    [Fact]
    public async Task Open_actions_are_carried_over_and_overdue_from_the_view_s_day_on()
    {
        await AddedAsync(Engineer, Of("actions"), new JsonObject { ["text"] = "Write a design", ["due"] = "2026-11-05" });

        Assert.Equal((false, false), await ActionOnAsync(Today));
        Assert.Equal((true, true), await ActionOnAsync(NextWeek));

        async Task<(bool, bool)> ActionOnAsync(string day)
        {
            var action = Assert.Single((await ViewAsync(day)).GetProperty("actions").EnumerateArray());
            return (action.GetProperty("isCarriedOver").GetBoolean(), action.GetProperty("isOverdue").GetBoolean());
        }
    }

    [Fact]
    public async Task The_questions_are_in_the_reader_s_language_and_the_ladder_s_words_as_they_are()
    {
        var english = (await ViewAsync(Today)).GetProperty("prompts");
        var german = (await Engineer.JsonAsync(Meeting(Today, "?locale=de-DE"))).GetProperty("prompts");

        Assert.All(english.EnumerateArray().Zip(german.EnumerateArray()), pair =>
        {
            var words = pair.First.GetProperty("words").GetString()!;
            Assert.Equal(words, pair.Second.GetProperty("words").GetString());
            Assert.Contains($"“{words}”", pair.First.GetProperty("text").GetString(), StringComparison.Ordinal);
            Assert.Contains($"„{words}“", pair.Second.GetProperty("text").GetString(), StringComparison.Ordinal);
            Assert.StartsWith($"{pair.First.GetProperty("capability").GetString()}: ", pair.Second.GetProperty("text").GetString(), StringComparison.Ordinal);
            Assert.True(pair.First.GetProperty("kind").GetString() is "expected" or "ahead");
        });
    }

    [Fact]
    public async Task A_view_that_did_not_change_is_not_sent_again()
    {
        await HoldAsync(Today);
        using var first = await Engineer.GetAsync(new Uri(Meeting(Today), UriKind.Relative));
        Assert.Equal(304, await PollAsync());

        await MarkAsync(Today, Ids(await ViewAsync(Today))[0], client: Manager);

        Assert.Equal(200, await PollAsync());

        async Task<int> PollAsync()
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, Meeting(Today));
            request.Headers.TryAddWithoutValidation("If-None-Match", first.Headers.ETag!.ToString());
            using var response = await Engineer.SendAsync(request);
            return (int)response.StatusCode;
        }
    }

    /// <summary>The mark, whose series it is, the page, and the reader's own notes.</summary>
    [Fact]
    public async Task A_view_asks_the_store_four_times()
    {
        await HoldAsync(Today);
        foreach (var client in new[] { Engineer, Manager })
        {
            await ViewAsync(Today, client);
            Company.Sent.Clear();

            await ViewAsync(Today, client);

            Assert.Equal(4, Company.Sent.Lines.Count);
        }
    }

    [Fact]
    public async Task A_poll_of_what_did_not_change_costs_one_read_of_one_row()
    {
        await HoldAsync(Today);
        foreach (var client in new[] { Engineer, Manager })
        {
            var seen = await SeenAsync(client);
            Company.Sent.Clear();

            Assert.Equal(304, await PollAsync(client, seen));

            Assert.Contains("RowKey=", Assert.Single(Company.Sent.Lines), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Whatever_a_language_is_called_it_is_one_answer_that_is_remembered()
    {
        await HoldAsync(Today);
        using var first = await Engineer.GetAsync(new Uri($"{Meeting(Today)}?locale=de-DE", UriKind.Relative));
        Company.Sent.Clear();

        Assert.Equal(304, await PollAsync(Engineer, first.Headers.ETag!.ToString(), $"?locale=de_AT-{new string('x', 4_000)}"));

        Assert.Single(Company.Sent.Lines);
    }

    public static TheoryData<string> Changes() => ["point", "action", "focus", "shared note", "level", "ladder", "discussed", "own note"];

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_poll_shows_every_change(string what)
    {
        if (what == "discussed") { await HoldAsync(Today); } // what it asks is fixed from then on, whatever the level or the ladder

        var (hers, managers) = (await SeenAsync(Engineer), await SeenAsync(Manager));

        await ChangeAsync(what);

        Assert.Equal(200, await PollAsync(Engineer, hers));
        Assert.Equal(what is "own note" ? 304 : 200, await PollAsync(Manager, managers));
    }

    [Fact]
    public async Task A_change_in_another_process_shows_in_the_next_poll()
    {
        await HoldAsync(Today);
        var seen = await SeenAsync(Engineer);
        using var beside = Company.Beside();
        using var manager = beside.As(Company.Manager);

        await AddedAsync(manager, Of("talking-points"), new JsonObject { ["text"] = "From elsewhere" });

        Assert.Equal(200, await PollAsync(Engineer, seen));
    }

    /// <summary>Else how often the store is asked would tell of it.</summary>
    [Fact]
    public async Task What_one_of_them_keeps_to_herself_costs_the_other_no_request_more()
    {
        await HoldAsync(Today);
        var seen = await SeenAsync(Manager);
        await AddedAsync(Engineer, Of("notes"), new JsonObject { ["text"] = "Only mine" });
        await AddedAsync(Engineer, Of("evidence"), Piece());
        Company.Sent.Clear();

        Assert.Equal(304, await PollAsync(Manager, seen));

        Assert.Single(Company.Sent.Lines);
    }

    [Fact]
    public async Task What_a_manager_who_is_erased_kept_to_herself_is_gone_and_the_rest_is_told_anew()
    {
        await AddedAsync(Manager, Of("talking-points"), new JsonObject { ["text"] = "Stays" });
        var seen = await SeenAsync(Engineer);
        using var erased = await Manager.DeleteAsync(new Uri("/api/privacy/me", UriKind.Relative));
        Company.Sent.Clear();

        await PollAsync(Engineer, seen);

        Assert.True(erased.IsSuccessStatusCode);
        Assert.True(Company.Sent.Lines.Count > 1);
    }

    [Fact]
    public async Task What_keeps_a_meeting_from_asking_is_said_and_all_else_shown()
    {
        await AddedAsync(Manager, $"/api/people/{Company.Peer.Id}/talking-points", new JsonObject { ["text"] = "Where to begin" });
        var address = $"/api/one-on-ones/with/{Company.Peer.Id}/series/{OfPeer}/meetings/{Today}";

        var view = await Manager.JsonAsync(address);

        Assert.Equal(("level_not_set", JsonValueKind.Null), (view.GetProperty("withoutPrompts").GetString(), view.GetProperty("level").ValueKind));
        Assert.Empty(Ids(view));
        Assert.Equal(["Where to begin"], view.GetProperty("talkingPoints").Strings("text"));
        await RefusedAsync(409, "level_not_set", Manager, HttpMethod.Put, address);
        await RefusedAsync(409, "not_held", Manager, HttpMethod.Put, $"{address}/prompts/0000/discussed", new JsonObject { ["isDiscussed"] = true });
    }

    private async Task<string> SeenAsync(HttpClient client)
    {
        using var first = await client.GetAsync(new Uri(Meeting(Today), UriKind.Relative));
        return first.Headers.ETag!.ToString();
    }

    private async Task<int> PollAsync(HttpClient client, string seen, string query = "")
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{Meeting(Today)}{query}");
        request.Headers.TryAddWithoutValidation("If-None-Match", seen);
        using var response = await client.SendAsync(request);
        return (int)response.StatusCode;
    }

    private async Task ChangeAsync(string what)
    {
        var text = new JsonObject { ["text"] = "Something new" };
        await (what switch
        {
            "point" => AddedAsync(Manager, Of("talking-points"), text),
            "action" => AddedAsync(Manager, Of("actions"), text),
            "shared note" => AddedAsync(Manager, Of("shared-notes"), text),
            "own note" => AddedAsync(Engineer, Of("notes"), text),
            "focus" => FocusOnAsync("*", "Craft"),
            "level" => SetLevelAsync("L2", Today, "\"1\""),
            "ladder" => Company.PublishAsync(1, Files("Anew: ")),
            _ => MarkAsync(Today, Ids(await ViewAsync(Today))[0], client: Manager),
        });
    }

    private static (string?, int, string?) LevelOf(JsonElement meeting)
    {
        var level = meeting.GetProperty("level");
        return (level.GetProperty("ladder").GetString(), level.GetProperty("version").GetInt32(), level.GetProperty("level").GetString());
    }
}
