using System.Text.Json;
using System.Text.Json.Nodes;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Tests.Assessments;
using LadderTeams.Service.Tests.Storage;

namespace LadderTeams.Service.Tests.Privacy;

/// <summary>Who read and changed what, as the person reads it.</summary>
public sealed class AuditTests(Azurite azurite) : GrowthTest(azurite)
{
    [Fact]
    public async Task A_reading_has_its_day_and_no_time_of_day_in_the_answer_and_in_the_store()
    {
        await AddedAsync(Engineer, Of("evidence"), Piece(isShared: true));
        Company.Time.Now += TimeSpan.FromMinutes(37);
        await Manager.JsonAsync(Of("evidence"));
        Company.Time.Now += TimeSpan.FromMinutes(5);
        await Manager.JsonAsync(Of("evidence"));

        var reading = Assert.Single(await EntriesAsync(), entry => entry.GetProperty("act").GetString() == "read");
        Assert.Equal(("2026-11-02", JsonValueKind.Null), (reading.GetProperty("day").GetString(), reading.GetProperty("at").ValueKind));
        var row = Assert.Single(await RowsAsync(), row => row.RowKey.Contains(".read.", StringComparison.Ordinal));
        Assert.DoesNotContain(row, property => property.Value is DateTimeOffset or long or int or double);
        Assert.DoesNotContain(row, property => property.Value is string text && text.Contains("09", StringComparison.Ordinal));
        Assert.Empty((await RowsAsync(Company.Manager)).SelectMany(trace => trace));
    }

    [Fact]
    public async Task Each_day_has_its_readings_behind_its_changes_and_the_newest_comes_first()
    {
        await AddedAsync(Manager, Of("talking-points"), new JsonObject { ["text"] = "First" });
        await Manager.JsonAsync(Of("talking-points"));
        await Manager.JsonAsync(Of("evidence"));
        Company.Time.Now += TimeSpan.FromHours(1);
        await AddedAsync(Manager, Of("talking-points"), new JsonObject { ["text"] = "Second" });
        Company.Time.Now += TimeSpan.FromDays(1);
        await Manager.JsonAsync(Of("talking-points"));
        await Manager.JsonAsync(Of("talking-points"));

        Assert.Equal(
            ["2026-11-03 read talkingPoint", "2026-11-02 add talkingPoint 10:00", "2026-11-02 add talkingPoint 09:00", "2026-11-02 read evidence", "2026-11-02 read talkingPoint"],
            (await EntriesAsync()).Select(entry =>
                $"{entry.GetProperty("day").GetString()} {entry.GetProperty("act").GetString()} {entry.GetProperty("resource").GetString()}"
                + (entry.GetProperty("at").ValueKind is JsonValueKind.Null ? "" : $" {entry.GetProperty("at").GetDateTimeOffset():HH:mm}")));
    }

    [Fact]
    public async Task What_leads_a_reader_to_the_page_costs_one_request_the_first_time()
    {
        await Manager.JsonAsync(Of("talking-points"));
        Company.Sent.Clear();
        await Manager.JsonAsync(Of("actions"));
        var next = Company.Sent.Lines.Count;
        await Manager.JsonAsync(Of("actions"));

        Assert.Equal((2, 3), (next, Company.Sent.Lines.Count));
        Assert.Contains(await RowsAsync(Company.Manager), row => GrowthRows.PersonIn(row).Value == Company.Engineer.Id);
    }

    private async Task<IReadOnlyList<JsonElement>> EntriesAsync() =>
        [.. (await Engineer.JsonAsync("/api/privacy/me/audit")).GetProperty("entries").EnumerateArray()];
}
