using System.Net;
using System.Text.Json;

namespace LadderTeams.Local.Tests.Tenant.Calendars;

public sealed class CalendarDeltaTests : CalendarTest
{
    private const string FirstRound = $"{View}/delta?startDateTime=2026-11-22T00:00:00Z&endDateTime=2026-12-20T00:00:00Z";

    [Fact]
    public async Task The_first_round_holds_the_series_and_then_slim_occurrences()
    {
        Add(OneOnOne);

        var (entries, _, pages) = await RoundAsync(FirstRound, size: 2);

        Assert.Equal(["seriesMaster", "occurrence", "occurrence", "occurrence", "occurrence"], entries.Select(entry => Text(entry, "type")));
        Assert.Equal(3, pages);
        Assert.True(entries[0].TryGetProperty("body", out _));
        Assert.Equal(["@odata.type", "@odata.etag", "id", "seriesMasterId", "type", "start", "end"], entries[1].EnumerateObject().Select(member => member.Name));
        Assert.Equal(Text(entries[0], "id"), Text(entries[1], "seriesMasterId"));
        Assert.Equal(5, entries.Select(Id).Distinct().Count());
    }

    [Fact]
    public async Task The_next_round_is_empty_when_nothing_has_changed()
    {
        Add(OneOnOne);

        Assert.Empty((await RoundAsync((await RoundAsync(FirstRound)).Link)).Entries);
    }

    [Fact]
    public async Task An_exception_is_told_whole_and_a_cancelled_occurrence_as_removed()
    {
        var added = Add(OneOnOne);
        var first = await RoundAsync(FirstRound);
        Outlook.ChangeOccurrence(added.Key, Monday, new() { Subject = "Later" });
        Outlook.CancelOccurrence(added.Key, Monday.AddDays(7));

        var (entries, _, _) = await RoundAsync(first.Link);

        var exception = entries.Single(entry => entry.TryGetProperty("type", out var type) && type.GetString() == "exception");
        Assert.Equal("Later", Text(exception, "subject"));
        Assert.Equal([Id(first.Entries[2])], Removed(entries));
    }

    [Fact]
    public async Task What_was_deleted_is_told_as_removed_with_all_its_occurrences()
    {
        var added = Add(OneOnOne);
        var first = await RoundAsync(FirstRound);
        Outlook.Delete(added.Key);

        var (entries, _, _) = await RoundAsync(first.Link);

        Assert.Equal(first.Entries.Select(Id), Removed(entries));
        Assert.Equal(entries.Count, Removed(entries).Count());
    }

    [Fact]
    public async Task What_has_left_the_window_is_told_as_removed_though_it_is_still_there()
    {
        var added = Add(OneOnOne);
        var first = await RoundAsync(FirstRound);
        Outlook.Move(added.Key, new(2027, 1, 4, 10, 0, 0));

        var (entries, _, _) = await RoundAsync(first.Link);

        var series = Id(first.Entries[0]);
        Assert.Contains(series, Removed(entries));
        Assert.Equal("seriesMaster", Text(await GetAsync($"{Events}/{series}"), "type"));
    }

    [Fact]
    public async Task A_round_tells_of_what_was_when_it_began()
    {
        Add(OneOnOne);
        var page = await GetAsync(FirstRound, $"{Immutable}, odata.maxpagesize=2");
        Add(OneOnOne with { Subject = "New" });

        var (rest, link, _) = await RoundAsync(Text(page, "@odata.nextLink"), size: 2);

        Assert.Equal(3, rest.Count);
        Assert.Equal("New", Text((await RoundAsync(link)).Entries[0], "subject"));
    }

    [Fact]
    public async Task What_takes_place_once_is_told_whole()
    {
        Add(new("Lunch", Monday.ToDateTime(new(12, 0))));

        Assert.Equal("singleInstance", Text(Assert.Single((await RoundAsync(FirstRound)).Entries), "type"));
    }

    [Fact]
    public async Task Ids_that_are_not_immutable_change_and_the_former_are_removed()
    {
        var added = Add(OneOnOne with { Count = 1 });
        var first = await RoundAsync(FirstRound, prefer: "");
        Outlook.Refile(added.Key);

        var (entries, _, _) = await RoundAsync(first.Link, prefer: "");

        Assert.Equal(first.Entries.Select(Id), Removed(entries));
        Assert.Equal(4, entries.Count);
    }

    [Theory]
    [InlineData(HttpStatusCode.Gone, "SyncStateNotFound")]
    [InlineData(HttpStatusCode.BadRequest, "syncStateNotFound")]
    [InlineData(HttpStatusCode.NotFound, "syncStateNotFound")]
    public async Task A_token_can_expire(HttpStatusCode status, string code)
    {
        Add(OneOnOne);
        var first = await RoundAsync(FirstRound);
        var page = await GetAsync(FirstRound, $"{Immutable}, odata.maxpagesize=2");
        Calendar.ExpireDeltaTokens((int)status);

        await RefusedAsync(status, code, HttpMethod.Get, first.Link);
        await RefusedAsync(status, code, HttpMethod.Get, Text(page, "@odata.nextLink"));

        Assert.Empty((await RoundAsync((await RoundAsync(FirstRound)).Link)).Entries);
    }

    [Theory]
    [InlineData($"{View}/delta?$deltatoken=guessed", HttpStatusCode.Gone, "SyncStateNotFound")]
    [InlineData($"{View}/delta", HttpStatusCode.BadRequest, "ErrorInvalidRequest")]
    [InlineData($"{FirstRound}&$select=subject", HttpStatusCode.BadRequest, "ErrorInvalidUrlQuery")]
    [InlineData($"{FirstRound}&$top=5", HttpStatusCode.BadRequest, "ErrorInvalidUrlQuery")]
    [InlineData($"{View}/delta?startDateTime=tomorrow&endDateTime=2026-12-20T00:00:00Z", HttpStatusCode.BadRequest, "ErrorInvalidUrlQuery")]
    public Task What_it_cannot_answer_is_refused(string address, HttpStatusCode status, string code) => RefusedAsync(status, code, HttpMethod.Get, address);

    [Fact]
    public async Task A_token_of_another_calendar_is_none()
    {
        var first = await RoundAsync(FirstRound);

        await RefusedAsync(HttpStatusCode.Gone, "SyncStateNotFound", HttpMethod.Get, first.Link.Replace(RunningTenant.Manager, RunningTenant.Engineer, StringComparison.Ordinal));
    }

    private static string Id(JsonElement entry) => Text(entry, "id");

    private static IEnumerable<string> Removed(IEnumerable<JsonElement> entries) =>
        entries.Where(entry => entry.TryGetProperty("@removed", out var removed) && Text(removed, "reason") == "deleted").Select(Id);

    private async Task<(List<JsonElement> Entries, string Link, int Pages)> RoundAsync(string address, int size = 200, string prefer = Immutable)
    {
        var entries = new List<JsonElement>();
        for (var pages = 1; ; pages++)
        {
            var page = await GetAsync(address, $"odata.maxpagesize={size}, {prefer}");
            entries.AddRange(page.GetProperty("value").EnumerateArray());
            Assert.True(page.GetProperty("value").GetArrayLength() <= size);
            if (page.TryGetProperty("@odata.deltaLink", out var link)) { return (entries, link.GetString()!, pages); }

            address = Text(page, "@odata.nextLink");
        }
    }
}
