using LadderTeams.Local.Tenant;
using LadderTeams.Local.Tenant.Faults;
using LadderTeams.Local.Tests.Tenant;
using LadderTeams.Service.Graph;

namespace LadderTeams.Local.Tests.Graph.Calendars;

/// <summary>Who may not, and who is made to wait.</summary>
public sealed class CalendarRefusalTests
{
    private const string Token = "*/oauth2/v2.0/token";
    private static readonly TimeSpan Asked = TimeSpan.FromSeconds(7);

    [Theory]
    [InlineData("her own")]
    [InlineData("the service's")]
    public async Task Without_the_permission_nothing_is_read(string actor)
    {
        await using var company = await CalendarCompany.StartAsync(new TenantOptions { GraphPermissions = ["User.Read"], ApplicationPermissions = ["User.Read.All"] });

        var answer = await company.Calendars.ListSeriesAsync(await company.MailboxAsync(actor), default);

        Assert.Equal((GraphFailure.Forbidden, null), (answer.Failure, answer.Claims));
    }

    [Fact]
    public async Task Missing_consent_is_told_with_the_claims_to_ask_for()
    {
        await using var company = await CalendarCompany.StartAsync();
        company.Faults.Add(Token, new Fault.ConsentMissing());

        var answer = await company.Calendars.ListSeriesAsync(await company.MailboxAsync("her own"), default);

        Assert.Equal(GraphFailure.Forbidden, answer.Failure);
        Assert.Contains("access_token", answer.Claims, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_service_has_one_token_until_it_runs_out()
    {
        await using var company = await CalendarCompany.StartAsync();
        var mailbox = company.Of(company.Manager);
        await company.Calendars.ListSeriesAsync(mailbox, default);
        await company.Calendars.ListSeriesAsync(company.Of(company.Company.PersonOf(RunningTenant.Engineer)), default);
        Assert.Single(company.Company.SentForTokens.All);

        company.Running.Time.Advance(TimeSpan.FromHours(2)); // Graph takes it no more, and says so
        Assert.NotNull((await company.Calendars.ListSeriesAsync(mailbox, default)).Value);

        Assert.Equal((2, 4), (company.Company.SentForTokens.All.Count, company.Sent.All.Count));
    }

    [Fact]
    public async Task Nobody_waits_in_the_background_so_a_wait_that_Graph_asks_for_is_waited()
    {
        var time = new ShortWaits(Asked);
        await using var company = await CalendarCompany.StartAsync(time: time);
        company.Faults.Add(CalendarCompany.EventsOf(company.Manager), new Fault.Throttled(Asked));

        Assert.NotNull((await company.Calendars.ListSeriesAsync(company.Of(company.Manager), default)).Value);

        Assert.Equal((1, 2), (time.Count, company.Sent.All.Count));
    }

    [Theory]
    [InlineData("her own", 15)]
    [InlineData("the service's", 31)]
    public async Task A_longer_wait_is_told_and_the_mailbox_left_alone_meanwhile(string actor, int seconds)
    {
        await using var company = await CalendarCompany.StartAsync();
        var mailbox = await company.MailboxAsync(actor);
        company.Faults.Add("*/events*", new Fault.Throttled(TimeSpan.FromSeconds(seconds)));

        var answer = await company.Calendars.ListSeriesAsync(mailbox, default);
        var again = await company.Calendars.ListSeriesAsync(mailbox, default);
        var other = await company.Calendars.ListSeriesAsync(company.Of(company.Company.PersonOf(RunningTenant.Engineer)), default);

        Assert.Equal((GraphFailure.Busy, TimeSpan.FromSeconds(seconds)), (answer.Failure, answer.RetryAfter));
        Assert.Equal(GraphFailure.Busy, again.Failure);
        Assert.InRange(again.RetryAfter!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(seconds));
        Assert.NotNull(other.Value);
        Assert.Equal(2, company.Sent.All.Count);
    }

    public static TheoryData<string, string> Failures => new()
    {
        { "*/events*", nameof(Fault.Unavailable) }, { "*/events*", nameof(Fault.Dropped) }, { "*/events*", nameof(Fault.Late) }, { Token, nameof(Fault.Dropped) }, { Token, nameof(Fault.Unavailable) },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task A_read_that_fails_for_a_moment_is_tried_again_and_one_that_fails_for_ever_ends(string path, string fault)
    {
        var limits = fault is nameof(Fault.Late) ? CalendarCompany.Hasty with { LongestBackgroundTry = TimeSpan.FromSeconds(3) } : CalendarCompany.Hasty;
        await using var company = await CalendarCompany.StartAsync(limits);
        Fault failure = fault switch { nameof(Fault.Unavailable) => new Fault.Unavailable(), nameof(Fault.Dropped) => new Fault.Dropped(), _ => new Fault.Late(TimeSpan.FromHours(1)) };
        company.Faults.Add(path, failure);

        Assert.NotNull((await company.Calendars.ListSeriesAsync(company.Of(company.Manager), default)).Value);

        company.Running.Time.Advance(TimeSpan.FromHours(2)); // for a token that is asked for again
        company.Faults.Clear();
        company.Faults.Add(path, failure, times: 99);
        Assert.Equal(GraphFailure.Busy, (await company.Calendars.ListSeriesAsync(company.Of(company.Manager), default)).Failure);
    }

    [Fact]
    public async Task Four_requests_go_to_a_mailbox_at_once_and_the_others_wait()
    {
        await using var company = await CalendarCompany.StartAsync();
        var mailbox = company.Of(company.Manager);
        await company.Calendars.ListSeriesAsync(mailbox, default);
        company.Sent.Clear();
        company.Faults.Add(CalendarCompany.EventsOf(company.Manager), new Fault.Late(TimeSpan.FromMinutes(1)), times: 4);

        var answers = Enumerable.Range(0, 9).Select(_ => company.Calendars.ListSeriesAsync(mailbox, default)).ToList();
        await company.Running.Time.WaitForWaitsAsync(4);
        Assert.Equal(4, company.Sent.All.Count);
        Assert.NotNull((await company.Calendars.ListSeriesAsync(company.Of(company.Company.PersonOf(RunningTenant.Engineer)), default)).Value);
        company.Running.Time.Advance(TimeSpan.FromMinutes(1));

        Assert.All(await Task.WhenAll(answers), answer => Assert.NotNull(answer.Value));
        Assert.Equal(10, company.Sent.All.Count);
    }

    [Fact]
    public async Task Whoever_waits_can_think_better_of_it()
    {
        await using var company = await CalendarCompany.StartAsync();
        using var over = new CancellationTokenSource();
        company.Faults.Add(CalendarCompany.EventsOf(company.Manager), new Fault.Late(TimeSpan.FromMinutes(1)));

        var asking = company.Calendars.ListSeriesAsync(company.Of(company.Manager), over.Token);
        await company.Running.Time.WaitForWaitAsync();
        await over.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => asking);
    }
}
