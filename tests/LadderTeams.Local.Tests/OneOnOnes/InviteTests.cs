using LadderTeams.Local.Tenant.Calendars.Bodies;
using LadderTeams.Local.Tenant.Calendars.Events;
using LadderTeams.Local.Tests.People;

namespace LadderTeams.Local.Tests.OneOnOnes;

/// <summary>A manager who turns prompts on and off, over sockets.</summary>
[Collection(StoreFixture.Collection)]
public sealed class InviteTests(StoreFixture store) : IAsyncLifetime
{
    private FollowedCompany company = null!;

    public async Task InitializeAsync() => company = await FollowedCompany.StartAsync(store);

    public async Task DisposeAsync() => await company.DisposeAsync();

    [Fact]
    public async Task Her_one_on_ones_are_listed_and_nothing_is_on()
    {
        company.Add();
        var series = Assert.Single(await company.ListAsync());

        Assert.Equal("The two of us", series.GetProperty("subject").GetString());
        Assert.Equal(("Björn Þórarinsson", true), (series.GetProperty("with").GetProperty("name").GetString(), series.GetProperty("isMain").GetBoolean()));
        Assert.Equal(new DateTimeOffset(2026, 11, 23, 9, 0, 0, TimeSpan.Zero), series.GetProperty("nextMeeting").GetDateTimeOffset());
        Assert.Null(await company.OutcomeAsync());
    }

    [Fact]
    public async Task The_preview_says_what_will_be_written_and_writes_nothing()
    {
        var event_ = company.Add();
        var preview = await company.PreviewAsync(await company.KeyAsync());

        Assert.Equal(("insert", 1), (preview.GetProperty("change").GetString(), preview.GetProperty("mails").GetInt32()));
        Assert.Equal("The person you invited gets one mail about the changed invite.", preview.GetProperty("mailText").GetString());
        Assert.Equal(3, preview.GetProperty("block").GetProperty("prompts").GetArrayLength());
        Assert.Equal((event_.Revision, 0), (company.Event(event_).Revision, company.MailsByProgram));
        Assert.Null(await company.OutcomeAsync());
    }

    [Fact]
    public async Task Turned_on_what_was_shown_is_in_the_invite_with_one_mail_and_the_same_link_to_join()
    {
        var event_ = company.Add();
        var key = await company.KeyAsync();
        var prompts = (await company.PreviewAsync(key)).GetProperty("block").GetProperty("prompts").EnumerateArray().Select(prompt => prompt.GetString()!).ToList();

        Assert.Equal("written", await company.TurnOnAsync(key));

        var text = System.Net.WebUtility.HtmlDecode(company.BodyOf(event_));
        Assert.All(prompts, prompt => Assert.Contains(prompt, text, StringComparison.Ordinal));
        Assert.Contains("Bring the roadmap.", text, StringComparison.Ordinal);
        Assert.Equal((1, event_.JoinUrl), (company.MailsByProgram, company.Event(event_).JoinUrl));
        Assert.Equal("written", await company.OutcomeAsync());
    }

    [Fact]
    public async Task Turned_off_the_invite_is_as_it_was()
    {
        var event_ = company.Add();
        var key = await company.KeyAsync();
        await company.TurnOnAsync(key);

        Assert.Equal("remove", (await company.PreviewAsync(key, isOn: false)).GetProperty("change").GetString());
        Assert.Null(await company.TurnOffAsync(key));

        Assert.Equal((ExchangeHtml.Clean(event_.Body.Content), 2), (company.BodyOf(event_), company.MailsByProgram)); // Exchange cleans whatever is written
        Assert.Null(await company.OutcomeAsync());
        Assert.Null(await company.TurnOffAsync(key));
        Assert.Equal(2, company.MailsByProgram);
    }

    [Fact]
    public async Task Turned_on_twice_it_is_written_once()
    {
        var event_ = company.Add();
        var key = await company.KeyAsync();
        await company.TurnOnAsync(key);
        await company.TurnOnAsync(key);

        Assert.Equal((1, 1), (company.BlocksIn(event_), company.MailsByProgram));
    }

    [Fact]
    public async Task Meetings_that_differ_from_their_series_are_counted_among_the_mails()
    {
        var event_ = company.Add();
        company.Outlook.ChangeOccurrence(event_.Key, new(2026, 11, 30), new() { Start = new(2026, 11, 30, 14, 0, 0) });
        company.Outlook.CancelOccurrence(event_.Key, new(2026, 12, 7));
        company.Mails.Clear();
        var key = await company.KeyAsync();

        Assert.Equal(2, (await company.PreviewAsync(key)).GetProperty("mails").GetInt32());
        await company.TurnOnAsync(key);

        Assert.Equal(2, company.MailsByProgram);
        Assert.Contains(new DateOnly(2026, 12, 7), company.Event(event_).CancelledDates);
    }

    [Fact]
    public async Task An_invite_that_does_not_show_how_to_join_is_left_alone()
    {
        var event_ = company.Add(company.OneOnOne with { Online = OnlineMeetingKind.TeamsWithoutBlock });
        var key = await company.KeyAsync();

        Assert.Equal("joinLinkNotFound", (await company.PreviewAsync(key)).GetProperty("outcome").GetString());
        Assert.Equal("joinLinkNotFound", await company.TurnOnAsync(key));
        Assert.Equal((event_.Body.Content, 0), (company.BodyOf(event_), company.MailsByProgram));
    }

    [Fact]
    public async Task What_is_no_one_on_one_cannot_be_turned_on()
    {
        company.Add(company.OneOnOne with { Attendees = [Attendee.Of(company.Tenant.People.Find("elif@tidewater.example")!)] });
        var key = await company.KeyAsync();

        var problem = await FollowedCompany.RefusedAsync(company.PutAsync(key, new { isOn = true }), 409, "not_one_on_one");
        Assert.Equal("notAReport", problem.GetProperty("reason").GetString());
        await FollowedCompany.RefusedAsync(company.PutAsync(new string('a', 32), new { isOn = true }), 404, "not_found");
        await FollowedCompany.RefusedAsync(company.PutAsync("nonsense", new { isOn = true }), 404, "not_found");
        await FollowedCompany.RefusedAsync(company.PutAsync(key, new { isOnn = true }), 400, "bad_request");
        await FollowedCompany.RefusedAsync(company.PutAsync(key, new { }), 400, "bad_request");
    }

    [Fact]
    public async Task A_private_series_is_not_even_named()
    {
        company.Add(company.OneOnOne with { Sensitivity = Sensitivity.Private });

        Assert.Empty(await company.ListAsync());
    }

    [Fact]
    public async Task Without_a_level_she_is_told_and_the_night_after_it_is_set_writes()
    {
        await company.DisposeAsync();
        company = await FollowedCompany.StartAsync(store, isLevelSet: false);
        var event_ = company.Add();

        Assert.Equal("levelNotSet", await company.TurnOnAsync(await company.KeyAsync()));
        await company.NightAsync();
        Assert.Equal((0, "levelNotSet"), (company.MailsByProgram, await company.OutcomeAsync()));

        await company.SetLevelAsync(FollowedCompany.Engineer, "L4");
        await company.NightAsync();
        Assert.Equal((1, 1, "written"), (company.BlocksIn(event_), company.MailsByProgram, await company.OutcomeAsync()));
    }

    [Fact]
    public async Task A_body_of_text_gets_its_block_as_text()
    {
        var event_ = company.Add(company.OneOnOne with { Body = new("Half an hour.\r\n", IsHtml: false), Online = OnlineMeetingKind.None });

        Assert.Equal("written", await company.TurnOnAsync(await company.KeyAsync()));
        Assert.False(company.Event(event_).Body.IsHtml);
        Assert.Equal(1, company.BlocksIn(event_));
    }

    [Fact]
    public async Task The_block_is_in_her_language()
    {
        var event_ = company.Add();
        await company.TurnAsync(await company.KeyAsync(), new { isOn = true, locale = "de-DE" });

        Assert.Contains("Zum Besprechen in diesem 1:1", company.BodyOf(event_), StringComparison.Ordinal);
    }
}
