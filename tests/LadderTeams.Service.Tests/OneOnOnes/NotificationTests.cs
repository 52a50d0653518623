using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using LadderTeams.Core.Assessments;
using LadderTeams.Service.OneOnOnes.Mailboxes;
using LadderTeams.Service.OneOnOnes.Notifications;
using LadderTeams.Service.OneOnOnes.Waking;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.OneOnOnes;

/// <summary>What Graph, and who says that it is Graph, tells of a calendar.</summary>
[Collection(Azurite.Collection)]
public sealed class NotificationTests : IAsyncLifetime, IDisposable
{
    private const int Together = 3, Most = 1_000;
    private const string Changes = "/api/notifications", Lifecycle = "/api/notifications/lifecycle";

    private readonly Company company;
    private readonly HttpClient graph;
    private MailboxState mailbox = null!;

    public NotificationTests(Azurite azurite)
    {
        company = new(azurite);
        graph = company.As(company.Engineer).SignedOut();
    }

    private Wakings Wakings => company.Services.GetRequiredService<Wakings>();

    private string State => $"{new ClientState(mailbox.Tenant, mailbox.Owner, TurnedOnSeries.Secret)}";

    private string Ours => TurnedOnSeries.EventOf(company.Engineer);

    public async Task InitializeAsync()
    {
        mailbox = await company.TurnedOnAsync(company.Manager, company.Engineer);
        await Wakings.ForgetAsync(mailbox.Tenant, mailbox.Owner, CancellationToken.None);
    }

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose()
    {
        graph.Dispose();
        company.Dispose();
    }

    [Theory]
    [InlineData(Changes)]
    [InlineData(Lifecycle)]
    public async Task The_first_question_is_answered_with_its_own_words(string address)
    {
        using var answer = await graph.PostAsync($"{address}?validationToken=Validation%3A+a%20%3Cb%3E", null);

        Assert.Equal((HttpStatusCode.OK, "text/plain"), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.Equal("Validation: a <b>", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_change_of_a_series_that_is_on_wakes_its_calendar_with_two_reads_and_one_write()
    {
        company.Sent.Clear();
        await TellAsync(Told(Ours, "other"));
        Assert.Equal(["GET", "GET", "POST"], Methods());
        company.Sent.Clear();
        await TellAsync(Told(Ours, "other"));
        Assert.Equal(["GET", "GET"], Methods());

        Assert.Equal(1, await WaitingAsync());

        IEnumerable<string> Methods() => company.Sent.Lines.Select(line => line.Split(' ')[0]);
    }

    [Fact]
    public async Task A_calendar_waits_for_others_and_not_for_long()
    {
        await TellAsync(Told(Ours, "other"));
        Assert.Empty(await TakeAsync());
        company.Time.Now += TimeSpan.FromMinutes(9);
        await TellAsync(Told(Ours, "another"));
        Assert.Empty(await TakeAsync());
        company.Time.Now += TimeSpan.FromMinutes(1);

        Assert.Single(await TakeAsync());
    }

    [Fact]
    public async Task Of_what_is_told_at_once_nothing_is_lost()
    {
        var told = Enumerable.Range(0, 8).Select(number => Task.Run(() => Wakings.AddAsync(mailbox.Tenant, mailbox.Owner, [$"{number}"], CancellationToken.None)));
        await Task.WhenAll(told);
        await Task.WhenAll(Wakings.AddAsync(mailbox.Tenant, mailbox.Owner, ["8"], CancellationToken.None), Wakings.AddAsync(mailbox.Tenant, mailbox.Owner, TimeSpan.FromMinutes(12), CancellationToken.None));

        company.Time.Now += TimeSpan.FromMinutes(11);
        Assert.Empty(await TakeAsync());
        company.Time.Now += TimeSpan.FromMinutes(1);
        Assert.Null(Assert.Single(await TakeAsync()).Told);
    }

    [Fact]
    public async Task What_happened_goes_with_who_looks_unless_it_is_more_than_can_be_told()
    {
        await TellAsync(Told(Ours, "one"), Told(Ours, "two"), Told("the dentist", "one"));
        await TellAsync(Told(Ours, "three"));
        company.Time.Now += TimeSpan.FromMinutes(11);
        string[] words = [WatchWord.Of(Ours, "one"), WatchWord.Of(Ours, "two"), WatchWord.Of(Ours, "three")];
        Assert.Equal(words.Order(), Assert.Single(await TakeAsync()).Told!.Order());

        await TellAsync([.. Enumerable.Range(0, 17).Select(number => Told(Ours, $"{number}"))]);
        await TellAsync(Told(Ours, "last"));
        company.Time.Now += TimeSpan.FromMinutes(11);
        Assert.Null(Assert.Single(await TakeAsync()).Told);
    }

    [Theory]
    [InlineData(Together - 1, 0)]
    [InlineData(Together, Together)]
    [InlineData((2 * Together) - 1, Together)]
    public async Task As_many_as_are_looked_at_together_wait_no_longer(int waiting, int taken)
    {
        for (var number = 0; number < waiting; number++) { await Wakings.AddAsync(mailbox.Tenant, PersonId.From($"{Guid.NewGuid()}")!, told: null, CancellationToken.None); }

        Assert.Equal(taken, (await TakeAsync()).Count);
    }

    [Fact]
    public async Task Who_can_wait_no_longer_takes_others_along()
    {
        await TellAsync(Told(Ours, "other"));
        company.Time.Now += TimeSpan.FromMinutes(10);
        await Wakings.AddAsync(mailbox.Tenant, PersonId.From($"{Guid.NewGuid()}")!, told: null, CancellationToken.None);

        Assert.Equal(2, (await TakeAsync()).Count);
    }

    [Fact]
    public async Task A_calendar_that_is_to_be_left_alone_is_not_looked_at_before_though_something_happens_there()
    {
        await Wakings.AddAsync(mailbox.Tenant, mailbox.Owner, TimeSpan.FromMinutes(15), CancellationToken.None);
        await TellAsync(Told(Ours, "other"));
        company.Time.Now += TimeSpan.FromMinutes(14);
        Assert.Empty(await TakeAsync());
        company.Time.Now += TimeSpan.FromMinutes(1);

        Assert.Single(await TakeAsync());
    }

    [Fact]
    public async Task A_burst_wakes_once()
    {
        await TellAsync([.. Enumerable.Range(0, 500).Select(number => Told(Ours, $"{number}"))]);
        for (var more = 0; more < 5; more++) { await TellAsync(Told(Ours, $"again {more}")); }

        company.Time.Now += TimeSpan.FromMinutes(11);
        Assert.Single(await TakeAsync());
        Assert.Empty(await TakeAsync());
    }

    [Fact]
    public async Task A_deleted_series_wakes_whatever_was_seen_of_it()
    {
        await TellAsync(Told(Ours, TurnedOnSeries.Version, "deleted"));

        Assert.Equal(1, await WaitingAsync());
    }

    [Fact]
    public async Task What_was_seen_or_done_here_wakes_nobody()
    {
        await TellAsync(Told(Ours, TurnedOnSeries.Version), Told("the dentist", "one"));

        Assert.Equal(0, await WaitingAsync());
    }

    [Theory]
    [InlineData("wrong secret")]
    [InlineData("no state")]
    [InlineData("nonsense")]
    [InlineData("unknown tenant")]
    [InlineData("unknown owner")]
    public async Task Who_does_not_know_the_secret_wakes_nobody_and_learns_nothing(string what)
    {
        var told = Told(Ours, "other");
        told["clientState"] = what switch
        {
            "wrong secret" => State[..^1] + "x",
            "no state" => null,
            "unknown tenant" => State.Replace(mailbox.Tenant, "77777777-0000-4000-8000-000000000000", StringComparison.Ordinal),
            "unknown owner" => State.Replace(mailbox.Owner.Value, company.Engineer.Id, StringComparison.Ordinal),
            _ => "a.b.c",
        };
        await TellAsync(told);

        Assert.Equal(0, await WaitingAsync());
    }

    [Theory]
    [InlineData("")]
    [InlineData("no json")]
    [InlineData("[]")]
    [InlineData("{\"value\":{}}")]
    [InlineData("{\"value\":[1]}")]
    [InlineData("{\"value\":[{\"clientState\":{}}]}")]
    public async Task What_Graph_does_not_send_is_refused(string body)
    {
        using var content = new StringContent(body);
        using var answer = await graph.PostAsync(Changes, content);

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Contains("notification_unreadable", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task More_than_Graph_tells_at_once_is_refused_before_the_store_is_asked()
    {
        await TellAsync([.. Enumerable.Range(0, Most).Select(Invented)]);
        company.Sent.Clear();
        using var answer = await graph.PostAsJsonAsync(Changes, Body([.. Enumerable.Range(0, Most + 1).Select(Invented)]));

        Assert.Equal(HttpStatusCode.Unauthorized, answer.StatusCode);
        Assert.Empty(company.Sent.Lines);

        JsonNode Invented(int number) => new JsonObject { ["clientState"] = $"{new ClientState(mailbox.Tenant, PersonId.From($"{Guid.NewGuid()}")!, $"{number}")}" };
    }

    [Fact]
    public async Task Told_while_somebody_looks_it_is_looked_at_once_more()
    {
        await TellAsync(Told(Ours, "one"));
        company.Time.Now += TimeSpan.FromMinutes(11);
        var looking = Assert.Single(await TakeAsync());
        await TellAsync(Told(Ours, "two"));
        await EndAsync(looking);

        company.Time.Now += TimeSpan.FromMinutes(11);
        await EndAsync(Assert.Single(await TakeAsync()));
        Assert.Equal(0, await WaitingAsync());
    }

    [Fact]
    public async Task Who_was_sent_to_look_and_does_not_come_back_is_sent_again()
    {
        await TellAsync(Told(Ours, "one"));
        company.Time.Now += TimeSpan.FromMinutes(11);
        Assert.Single(await TakeAsync());
        company.Time.Now += TimeSpan.FromMinutes(29);
        Assert.Empty(await TakeAsync());
        company.Time.Now += TimeSpan.FromMinutes(2);

        Assert.Single(await TakeAsync());
    }

    [Theory]
    [InlineData("reauthorizationRequired")]
    [InlineData("subscriptionRemoved")]
    [InlineData("missed")]
    public async Task What_becomes_of_the_subscription_has_its_calendar_looked_at_at_once(string happening)
    {
        using var answer = await graph.PostAsJsonAsync(Lifecycle, Body(new JsonObject { ["clientState"] = State, ["lifecycleEvent"] = happening, ["subscriptionId"] = "subscription" }));
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);

        Assert.Single(await TakeAsync());
        var after = (await company.Services.GetRequiredService<MailboxStore>().FindAsync(mailbox.Tenant, mailbox.Owner, CancellationToken.None))!;
        Assert.Equal(happening is "subscriptionRemoved" ? null : "subscription", after.Subscription);
        Assert.Equal(happening is "reauthorizationRequired" ? company.Time.Now : happening is "missed" ? mailbox.SubscribedUntil : null, after.SubscribedUntil);
    }

    [Theory]
    [InlineData("reauthorizationRequired")]
    [InlineData("subscriptionRemoved")]
    public async Task What_becomes_of_the_subscription_is_known_though_somebody_writes_the_state_of_its_calendar_meanwhile(string happening)
    {
        var mailboxes = company.Services.GetRequiredService<MailboxStore>();
        var isWritten = false;
        company.Sent.Clear();
        company.Sent.Before = async sent =>
        {
            if (sent == 0 || isWritten) { return; } // once it was read

            isWritten = true;
            Assert.True(await mailboxes.WriteAsync(mailbox with { DeltaLink = "later" }, CancellationToken.None));
        };
        using var answer = await graph.PostAsJsonAsync(Lifecycle, Body(new JsonObject { ["clientState"] = State, ["lifecycleEvent"] = happening, ["subscriptionId"] = "subscription" }));
        company.Sent.Before = null;

        var after = (await mailboxes.FindAsync(mailbox.Tenant, mailbox.Owner, CancellationToken.None))!;
        Assert.Equal(("later", happening is "subscriptionRemoved" ? null : "subscription"), (after.DeltaLink, after.Subscription));
        Assert.Equal(happening is "reauthorizationRequired" ? company.Time.Now : null, after.SubscribedUntil);
    }

    private static JsonObject Body(params JsonNode[] told) => new() { ["value"] = new JsonArray(told) };

    private JsonObject Told(string id, string version, string change = "updated") => new()
    {
        ["subscriptionId"] = "subscription",
        ["clientState"] = State,
        ["changeType"] = change,
        ["resource"] = $"Users/{mailbox.Owner}/Events/{id}",
        ["resourceData"] = new JsonObject { ["@odata.type"] = "#Microsoft.Graph.Event", ["@odata.etag"] = version, ["id"] = id },
    };

    private async Task TellAsync(params JsonNode[] told)
    {
        using var answer = await graph.PostAsJsonAsync(Changes, Body(told));
        Assert.Equal(HttpStatusCode.Accepted, answer.StatusCode);
    }

    private Task EndAsync(Waking waking) => Wakings.EndAsync(waking.Tenant, waking.Owner, waking.Version, CancellationToken.None);

    private async Task<int> WaitingAsync() => (await Wakings.CountAsync(mailbox.Tenant, CancellationToken.None)).Count;

    /// <summary>Of this company: the rows of all are in one partition.</summary>
    private async Task<IReadOnlyList<Waking>> TakeAsync() => [.. (await Wakings.TakeAsync(Together, CancellationToken.None)).Where(waking => waking.Tenant == mailbox.Tenant)];
}
