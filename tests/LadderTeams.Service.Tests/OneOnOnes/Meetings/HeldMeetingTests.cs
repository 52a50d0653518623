using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Service.OneOnOnes.Prompts;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.OneOnOnes.Meetings;

public sealed class HeldMeetingTests(Azurite azurite) : MeetingTest(azurite)
{
    [Fact]
    public async Task What_is_held_is_what_was_foretold_wherever_the_meeting_moved()
    {
        var foretold = Words(await ViewAsync(Today));
        Assert.Equal(foretold, Words(await ViewAsync("2026-11-03")));
        Assert.Equal(foretold, await ChosenAsync(NextWeek));

        ItIs("2026-11-03");
        await HoldAsync("2026-11-03", Manager);

        Assert.Equal(foretold, Words(await ViewAsync("2026-11-03")));
        Assert.Empty(foretold.Intersect(Words(await ViewAsync(NextWeek))));
        Assert.Equal(Words(await ViewAsync(NextWeek)), await ChosenAsync(NextWeek));
    }

    [Fact]
    public async Task A_meeting_is_held_once_and_by_either_of_the_two()
    {
        await HoldAsync(Today);
        var held = await ViewAsync(Today);
        await FocusOnAsync("*", "Craft");
        await HoldAsync(Today, Manager);

        Assert.Equal(Words(held), Words(await ViewAsync(Today)));
        Assert.Equal(1, await CountAsync("meeting"));
        ItIs(NextWeek);
        await HoldAsync(Today);
        Assert.True((await ViewAsync(Today)).GetProperty("isHeld").GetBoolean());
    }

    [Fact]
    public async Task Only_a_day_that_it_is_somewhere_can_be_held()
    {
        foreach (var day in new[] { "2026-11-01", Today })
        {
            await HoldAsync(day);
            Assert.True((await ViewAsync(day)).GetProperty("isHeld").GetBoolean());
        }

        foreach (var day in new[] { "2026-10-31", "2026-11-04", "9999-12-31", "0001-01-01" }) { await RefusedAsync(400, "not_today", Engineer, HttpMethod.Put, Meeting(day)); }

        await RefusedAsync(400, "bad_request", Engineer, HttpMethod.Put, Meeting("someday"));
    }

    [Fact]
    public async Task A_day_that_is_over_and_was_not_held_asks_nothing()
    {
        var view = await ViewAsync("2026-10-31");

        Assert.Equal((false, "not_held"), (view.GetProperty("isHeld").GetBoolean(), view.GetProperty("withoutPrompts").GetString()));
        Assert.Empty(Ids(view));
    }

    [Fact]
    public async Task Each_series_asks_by_what_it_asked_itself()
    {
        var other = With($"series/{Former}/meetings");
        var before = Words(await Engineer.JsonAsync($"{other}/{NextWeek}"));
        await HoldAsync(Today);

        Assert.Equal(before, Words(await Engineer.JsonAsync($"{other}/{NextWeek}")));
        Assert.Empty((await Engineer.JsonAsync(other)).GetProperty("meetings").EnumerateArray());
        Assert.Single((await Engineer.JsonAsync(With(Meetings))).GetProperty("meetings").EnumerateArray());
    }

    [Fact]
    public async Task What_was_not_talked_through_comes_again_first_when_something_was()
    {
        await HoldAsync(Today);
        var ids = Ids(await ViewAsync(Today));
        await MarkAsync(Today, ids[1], client: Manager);

        Assert.Equal([false, true, false], Marks(await ViewAsync(Today)));
        Assert.Equal([ids[0], ids[2]], Ids(await ViewAsync(NextWeek)).Take(2));

        await MarkAsync(Today, ids[1], isDiscussed: false);

        Assert.Equal([false, false, false], Marks(await ViewAsync(Today)));
        Assert.Empty(ids.Intersect(Ids(await ViewAsync(NextWeek))));
    }

    [Fact]
    public async Task A_mark_names_a_prompt_of_a_meeting_that_was_held()
    {
        var ids = Ids(await ViewAsync(Today));
        await RefusedAsync(409, "not_held", Engineer, HttpMethod.Put, Meeting(Today, $"/prompts/{ids[0]}/discussed"), Discussed());
        await HoldAsync(Today);
        await RefusedAsync(404, "not_found", Engineer, HttpMethod.Put, Meeting(Today, "/prompts/0000/discussed"), Discussed());
        await RefusedAsync(400, "bad_request", Engineer, HttpMethod.Put, Meeting(Today, $"/prompts/{ids[0]}/discussed"), new JsonObject());
        await MarkAsync(Today, ids[0]);
        var rows = (await RowsAsync()).Count;

        await MarkAsync(Today, ids[0]);

        Assert.Equal(rows, (await RowsAsync()).Count);
    }

    [Fact]
    public async Task A_ladder_published_anew_leaves_what_was_held_as_it_was()
    {
        await HoldAsync(Today);
        var before = await ViewAsync(Today);
        await Company.PublishAsync(1, Files("Every "));

        Assert.Equal(before.GetRawText(), (await ViewAsync(Today)).GetRawText());
        var next = await ViewAsync(NextWeek);
        Assert.All(Words(next), words => Assert.StartsWith("Every ", words, StringComparison.Ordinal));
        Assert.Equal(2, next.GetProperty("level").GetProperty("version").GetInt32());
        ItIs(NextWeek);
        await HoldAsync(NextWeek);
        var listed = (await Engineer.JsonAsync(With(Meetings))).GetProperty("meetings").EnumerateArray().ToList();
        Assert.Equal([NextWeek, Today], listed.Select(meeting => meeting.GetProperty("on").GetString()));
        Assert.Equal([Words(next), Words(before)], listed.Select(Words));
    }

    [Fact]
    public async Task A_level_that_begins_on_a_day_is_asked_about_from_that_day_on()
    {
        await HoldAsync(Today);
        await SetLevelAsync("L2", NextWeek, "\"1\"");

        Assert.Equal("L1", LevelOn(await ViewAsync(Today)));
        Assert.Equal("L1", LevelOn(await ViewAsync("2026-11-08")));
        Assert.Equal("L2", LevelOn(await ViewAsync(NextWeek)));
        Assert.All(Words(await ViewAsync(NextWeek)), words => Assert.StartsWith("L2 ", words, StringComparison.Ordinal));

        static string? LevelOn(JsonElement meeting) => meeting.GetProperty("level").GetProperty("level").GetString();
    }

    [Fact]
    public async Task Marks_of_both_at_once_are_all_kept()
    {
        using var beside = Company.Beside();
        using var manager = beside.As(Company.Manager);
        await HoldAsync(Today);
        var ids = Ids(await ViewAsync(Today, manager));

        for (var round = 0; round < 5; round++)
        {
            var isDiscussed = round % 2 == 0;
            await Task.WhenAll(ids.Select((id, place) => MarkAsync(Today, id, isDiscussed, place == 1 ? manager : Engineer)));

            Assert.All(Marks(await ViewAsync(Today)), mark => Assert.Equal(isDiscussed, mark));
        }
    }

    [Fact]
    public async Task A_mark_that_another_was_faster_than_takes_nothing_back()
    {
        using var beside = Company.Beside();
        using var manager = beside.As(Company.Manager);
        await HoldAsync(Today);
        var ids = Ids(await ViewAsync(Today));
        Company.Sent.Clear();
        Company.Sent.Before = async sent =>
        {
            if (sent != 1) { return; } // whose series it is was read, and the change is decided by what is remembered

            Company.Sent.Before = null;
            await MarkAsync(Today, ids[0], client: manager);
        };

        await MarkAsync(Today, ids[2]);

        Assert.Equal([true, false, true], Marks(await ViewAsync(Today)));
        Assert.Null(Company.Sent.Before);
    }

    [Fact]
    public async Task Both_hold_it_at_once_and_it_is_one_meeting()
    {
        using var beside = Company.Beside();
        using var manager = beside.As(Company.Manager);
        var foretold = Words(await ViewAsync(Today, manager));

        await Task.WhenAll(HoldAsync(Today), HoldAsync(Today, manager), HoldAsync(Today));

        Assert.Equal(1, await CountAsync("meeting"));
        Assert.Equal(foretold, Words(await ViewAsync(Today)));
    }

    [Fact]
    public async Task Choosing_in_nobody_s_name_asks_the_store_once()
    {
        await HoldAsync(Today);
        await ChosenAsync(NextWeek);
        Company.Sent.Clear();

        await ChosenAsync(NextWeek);

        Assert.Single(Company.Sent.Lines);
    }

    private async Task<IEnumerable<string>> ChosenAsync(string on) =>
        (await Company.Services.GetRequiredService<PersonPrompts>().ChooseAsync(Company.KeyOf(Company.Engineer), Series, DateOnly.Parse(on, null), CancellationToken.None))
            .Value!.Prompts.Select(prompt => prompt.Text);

    private static IEnumerable<bool> Marks(JsonElement meeting) => meeting.GetProperty("prompts").EnumerateArray().Select(prompt => prompt.GetProperty("isDiscussed").GetBoolean());

    private static JsonObject Discussed() => new() { ["isDiscussed"] = true };
}
