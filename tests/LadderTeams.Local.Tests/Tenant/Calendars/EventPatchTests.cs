using System.Net;
using System.Text.Json;
using LadderTeams.Local.Tenant.Calendars.Events;
using LadderTeams.Local.Tenant.Calendars.Keeping;
using LadderTeams.Local.Tenant.Faults;

namespace LadderTeams.Local.Tests.Tenant.Calendars;

public sealed class EventPatchTests : CalendarTest
{
    private const string Property = "String {2B5E9A3C-6F5C-4B0B-9F0E-0C4D7C3F8A11} Name LadderAgenda";

    [Fact]
    public async Task A_body_is_replaced_whole_and_cleaned_as_Exchange_does()
    {
        var address = $"{Events}/{await IdOfAsync(Add(OneOnOne))}";

        var patched = await PatchAsync(address, Html("""<p class="a" id="one" data-b="c" style="color:red;margin : 0">Hi<!-- mark --> <B>you</B><br/></p><script>1</script>"""));

        Assert.Equal(
            "<html><head>\r\n<meta http-equiv=\"Content-Type\" content=\"text/html; charset=utf-8\"></head><body>\r\n<p id=\"x_one\" style=\"color:red; margin:0\">Hi <b>you</b><br></p>\r\n</body></html>",
            Text(patched, "body", "content"));
        Assert.Equal(Text(patched, "body", "content"), Text(await GetAsync(address), "body", "content"));
    }

    [Fact]
    public async Task Cleaning_what_is_clean_changes_nothing()
    {
        var address = $"{Events}/{await IdOfAsync(Add(OneOnOne with { Online = OnlineMeetingKind.Teams }))}";
        var once = Text(await PatchAsync(address, Html(Text(await GetAsync(address), "body", "content"))), "body", "content");

        Assert.Equal(once, Text(await PatchAsync(address, Html(once)), "body", "content"));
        Assert.Contains("id=\"x_meet_invite_block.action.join_link\"", once, StringComparison.Ordinal);
        Assert.DoesNotContain("class=", once, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_link_to_join_stays_with_its_block_and_goes_with_it()
    {
        var added = Add(OneOnOne with { Online = OnlineMeetingKind.Teams });
        var address = $"{Events}/{await IdOfAsync(added)}";
        var body = Text(await GetAsync(address), "body", "content");

        var kept = await PatchAsync(address, Html(body.Replace("<p>Hello</p>", "<p>Hello</p><p>Agenda</p>", StringComparison.Ordinal)));
        Assert.Equal(added.JoinUrl, Text(kept, "onlineMeeting", "joinUrl"));

        var lost = await PatchAsync(address, Html("<p>Agenda</p>"));
        Assert.Equal((JsonValueKind.Null, false), (lost.GetProperty("onlineMeeting").ValueKind, lost.GetProperty("isOnlineMeeting").GetBoolean()));
    }

    [Fact]
    public async Task A_version_that_is_not_the_current_one_is_refused()
    {
        var added = Add(OneOnOne);
        var address = $"{Events}/{await IdOfAsync(added)}";
        var before = await GetAsync(address);
        Outlook.Write(added.Key, new("<p>Mine</p>"));
        Mails.Clear();

        await RefusedAsync(HttpStatusCode.PreconditionFailed, "ErrorIrresolvableConflict", HttpMethod.Patch, address, Html("<p>Agenda</p>"), Text(before, "@odata.etag"));

        Assert.Equal("<p>Mine</p>", Outlook[added.Key].Body.Content);
        Assert.Empty(Mails.All);
    }

    [Theory]
    [InlineData("@odata.etag")]
    [InlineData("changeKey")]
    public async Task The_current_version_is_taken_and_is_another_one_then(string version)
    {
        var address = $"{Events}/{await IdOfAsync(Add(OneOnOne))}";
        var before = await GetAsync(address);

        var patched = await PatchAsync(address, Html("<p>Agenda</p>"), Text(before, version));

        Assert.NotEqual(Text(before, "@odata.etag"), Text(patched, "@odata.etag"));
        Assert.Equal($"W/\"{Text(patched, "changeKey")}\"", Text(patched, "@odata.etag"));
    }

    [Fact]
    public async Task Those_who_attend_get_one_mail_and_one_for_each_instance_that_is_different()
    {
        var added = Add(OneOnOne with { Attendees = [Attendee.Of(Report), Attendee.Room("Harbour", "harbour@tidewater.example")] });
        Outlook.ChangeOccurrence(added.Key, Monday, new() { Subject = "Later" });
        Outlook.CancelOccurrence(added.Key, Monday.AddDays(7));
        Mails.Clear();

        await PatchAsync($"{Events}/{await IdOfAsync(added)}", Html("<p>Agenda</p>"));

        Assert.Equal(
            [(Report.Mail, null), ("harbour@tidewater.example", null), (Report.Mail, Monday), ("harbour@tidewater.example", Monday)],
            Mails.All.Select(mail => (mail.To, mail.Date)));
        Assert.All(Mails.All, mail => Assert.Equal((MailKind.Update, true, added.UniqueId), (mail.Kind, mail.ByProgram, mail.UniqueId)));
    }

    [Fact]
    public async Task What_is_marked_is_found_and_mails_nobody()
    {
        Add(OneOnOne with { Subject = "Other" });
        var address = $"{Events}/{await IdOfAsync(Add(OneOnOne))}";

        await PatchAsync(address, new { singleValueExtendedProperties = new[] { new { id = Property, value = "v1" } } });

        Assert.Empty(Mails.All);
        var expand = $"$expand=singleValueExtendedProperties($filter=id eq '{Property}')";
        var marked = (await GetAsync($"{address}?{expand}")).GetProperty("singleValueExtendedProperties")[0];
        Assert.Equal(("v1", Property.Replace("2B5E9A3C-6F5C-4B0B-9F0E-0C4D7C3F8A11", "2b5e9a3c-6f5c-4b0b-9f0e-0c4d7c3f8a11", StringComparison.Ordinal)), (Text(marked, "value"), Text(marked, "id")));
        Assert.False((await GetAsync(address)).TryGetProperty("singleValueExtendedProperties", out _));
        foreach (var (condition, found) in new[] { ("ne null", 1), ("eq 'v1'", 1), ("eq 'v2'", 0) })
        {
            var filter = $"type eq 'seriesMaster' and singleValueExtendedProperties/Any(ep: ep/id eq '{Property}' and ep/value {condition})";
            Assert.Equal(found, (await GetAsync($"{Events}?$filter={filter}&{expand}")).GetProperty("value").GetArrayLength());
        }
    }

    [Fact]
    public async Task One_occurrence_can_be_changed_alone()
    {
        var added = Add(OneOnOne);
        var window = $"{Events}/{await IdOfAsync(added)}/instances?startDateTime=2026-11-23T00:00:00Z&endDateTime=2026-12-01T00:00:00Z";
        var second = Text((await GetAsync(window)).GetProperty("value")[1], "id");

        var patched = await PatchAsync($"{Events}/{second}", Html("<p>Only this</p>"));

        Assert.Equal("exception", Text(patched, "type"));
        Assert.Equal(["occurrence", "exception"], Texts(await GetAsync(window), "type"));
        Assert.Equal([(Report.Mail, Monday.AddDays(7))], Mails.All.Select(mail => (mail.To, mail.Date!.Value)));
        Assert.Contains("Hello", Outlook[added.Key].Body.Content, StringComparison.Ordinal);
        await RefusedAsync(HttpStatusCode.BadRequest, "ErrorInvalidRequest", HttpMethod.Patch, $"{Events}/{second}", new { singleValueExtendedProperties = new[] { new { id = Property, value = "v1" } } });
    }

    [Fact]
    public async Task Who_only_attends_changes_her_own_copy_and_mails_nobody()
    {
        var added = Add(OneOnOne);
        var theirs = $"/v1.0/users/{Report.Mail}/events";
        var id = (await GetAsync($"{theirs}?$top=100")).GetProperty("value").EnumerateArray().Single(found => Text(found, "iCalUId") == added.UniqueId).GetProperty("id").GetString();

        await PatchAsync($"{theirs}/{id}", Html("<p>My notes</p>"));

        Assert.Empty(Mails.All);
        Assert.Contains("Hello", Outlook[added.Key].Body.Content, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_can_be_lost_after_the_change()
    {
        var added = Add(OneOnOne);
        var id = await IdOfAsync(added);
        Running.Tenant.Faults.Add($"*/events/{id}", new Fault.AnswerLost());

        await Assert.ThrowsAsync<HttpRequestException>(() => PatchAsync($"{Events}/{id}", Html("<p>Agenda</p>")));

        Assert.Contains("Agenda", Outlook[added.Key].Body.Content, StringComparison.Ordinal);
        Assert.Single(Mails.All);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("[]")]
    [InlineData("""{"isOnlineMeeting":true}""")]
    [InlineData("""{"start":{"dateTime":"2026-11-23T09:00:00","timeZone":"UTC"}}""")]
    [InlineData("""{"body":{"contentType":"pdf","content":""}}""")]
    [InlineData("""{"singleValueExtendedProperties":[{"id":"LadderAgenda","value":"1"}]}""")]
    public async Task What_it_cannot_change_is_refused(string body)
    {
        using var json = JsonDocument.Parse(body);

        await RefusedAsync(HttpStatusCode.BadRequest, "ErrorInvalidRequest", HttpMethod.Patch, $"{Events}/{await IdOfAsync(Add(OneOnOne))}", json.RootElement);
    }

    [Fact]
    public async Task What_is_gone_is_not_found()
    {
        var added = Add(OneOnOne);
        var id = await IdOfAsync(added);
        Outlook.Delete(added.Key);

        await RefusedAsync(HttpStatusCode.NotFound, "ErrorItemNotFound", HttpMethod.Patch, $"{Events}/{id}", Html("<p>Agenda</p>"));
    }
}
