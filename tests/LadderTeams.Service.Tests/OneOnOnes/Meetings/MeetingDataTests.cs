using System.Text.Json.Nodes;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Storage;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.OneOnOnes.Meetings;

public sealed class MeetingDataTests(Azurite azurite) : MeetingTest(azurite)
{
    [Fact]
    public async Task A_person_takes_along_what_was_asked_and_chosen()
    {
        await FocusOnAsync("*", "Craft");
        await HoldAsync(Today, Manager);
        var held = await ViewAsync(Today);
        await MarkAsync(Today, Ids(held)[0]);

        var export = (await Engineer.JsonAsync("/api/privacy/me/export")).GetProperty("oneOnOnes");

        var meeting = Assert.Single(export.GetProperty("meetings").EnumerateArray());
        Assert.Equal((Series, Today, "L1"), (meeting.GetProperty("series").GetString(), meeting.GetProperty("on").GetString(), meeting.GetProperty("level").GetProperty("level").GetString()));
        Assert.Equal(Words(held), Words(meeting));
        Assert.True(meeting.GetProperty("prompts")[0].GetProperty("isDiscussed").GetBoolean());
        Assert.Equal("Craft", Assert.Single(export.GetProperty("focus").EnumerateArray()).GetString());
    }

    [Fact]
    public async Task It_goes_with_her()
    {
        await FocusOnAsync("*", "Craft");
        await HoldAsync(Today, Manager);

        await WrittenAsync(Engineer, HttpMethod.Delete, "/api/privacy/me");

        Assert.Empty(await RowsAsync());
        await NotThereAsync(Manager, With(Meetings));
    }

    [Fact]
    public async Task Who_held_and_marked_stands_in_the_audit_and_nowhere_else()
    {
        await HoldAsync(Today, Manager);
        await MarkAsync(Today, Ids(await ViewAsync(Today, Manager))[0], client: Manager);

        var entries = (await Engineer.JsonAsync("/api/privacy/me/audit")).GetProperty("entries").EnumerateArray().Where(entry => entry.GetProperty("resource").GetString() == "meeting").ToList();

        Assert.Equal(["change", "change", "read"], entries.Select(entry => entry.GetProperty("act").GetString()).Order());
        Assert.All(entries, entry => Assert.Equal(Company.Manager.Id, entry.GetProperty("by").GetProperty("id").GetString()));
        Assert.DoesNotContain(await RowsAsync(), row => row.RowKey.StartsWith("page.meeting", StringComparison.Ordinal) && row.Any(property => $"{property.Value}".Contains(Company.Manager.Id, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task A_hold_that_is_sent_twice_is_done_once()
    {
        using var first = await Manager.WriteAsync(HttpMethod.Put, Meeting(Today), key: "k");
        using var second = await Manager.WriteAsync(HttpMethod.Put, Meeting(Today), key: "k");
        using var other = await Manager.WriteAsync(HttpMethod.Put, Meeting("2026-11-03"), key: "k");

        Assert.Equal((204, 204, 422), ((int)first.StatusCode, (int)second.StatusCode, (int)other.StatusCode));
        Assert.Equal(1, await CountAsync("meeting"));
    }

    [Fact]
    public async Task A_full_page_takes_no_more_meetings_and_the_marks_of_those_that_it_has()
    {
        await HoldAsync(Today);
        var table = Company.Services.GetRequiredService<TableServiceClient>().GetTableClient(GrowthRows.Table);
        foreach (var some in Enumerable.Range(0, 1_700).Chunk(TableLimits.TransactionActions))
        {
            await table.SubmitTransactionAsync(
                some.Select(number => new TableTransactionAction(TableTransactionActionType.Add, GrowthRows.Of(Company.KeyOf(Company.Engineer), "filling", $"{number}"))), CancellationToken.None);
        }

        var ids = Ids(await ViewAsync(Today));

        await RefusedAsync(400, "too_many_items", Engineer, HttpMethod.Put, Meeting("2026-11-01"));
        await RefusedAsync(400, "too_many_items", Engineer, HttpMethod.Put, With("focus"), new JsonObject { ["capabilities"] = new JsonArray("Craft") }, "*");
        await MarkAsync(Today, ids[0]);
    }
}
