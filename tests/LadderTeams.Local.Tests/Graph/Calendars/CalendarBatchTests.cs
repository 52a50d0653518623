using System.Collections.Concurrent;
using LadderTeams.Local.Tenant.Faults;
using LadderTeams.Local.Tenant.People;
using LadderTeams.Service.Graph;
using LadderTeams.Service.Graph.Calendars;

namespace LadderTeams.Local.Tests.Graph.Calendars;

/// <summary>Flows over many mailboxes that go in step.</summary>
public sealed class CalendarBatchTests
{
    private static readonly TimeSpan Asked = TimeSpan.FromSeconds(7);

    [Fact]
    public async Task What_all_flows_ask_for_next_goes_together()
    {
        await using var company = await CalendarCompany.StartAsync();
        var people = company.Company.Tenant.People.Everyone.Take(25).ToList();
        foreach (var person in people) { Plan(company, person); }

        var bodies = new ConcurrentBag<string>();

        await RunAsync(company, people, async (own, person) =>
        {
            var series = (await own.Calendars.ListSeriesAsync(company.Of(person), default)).Value!.Single(one => one.Series.IsOrganizer);
            var before = (await own.Calendars.ReadAsync(company.Of(person), series.Id, default)).Value!;
            var written = await own.Calendars.WriteBodyAsync(company.Of(person), series.Id, before.ETag, before.Body! with { Content = $"<p>{person.Id}</p>" }, "v1", default);
            bodies.Add(written.Value!.Body!.Content);
        });

        Assert.Equal([13, 12, 13, 12, 13, 12], company.Sent.Sizes);
        Assert.All(people, person => Assert.Contains(bodies, body => body.Contains($"{person.Id}", StringComparison.Ordinal)));
        Assert.All(company.Sent.All.SelectMany(sent => sent.Parts), part => Assert.Contains("IdType=\"ImmutableId\"", part.Prefer, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Parts_of_flows_go_in_step_with_those_of_others()
    {
        await using var company = await CalendarCompany.StartAsync();
        var people = company.Company.Tenant.People.Everyone.Take(6).ToList();
        var read = new ConcurrentBag<int>();

        await RunAsync(company, people, async (own, person) =>
        {
            await own.Calendars.ListSeriesAsync(company.Of(person), default);
            var parts = await own.ForkAsync(Enumerable.Range(0, 3).ToList(), async (calendars, part) =>
            {
                await calendars.ListSeriesAsync(company.Of(person), default);
                return (await calendars.ListSeriesAsync(company.Of(person), default)).Value is null ? -1 : part;
            });
            read.Add(parts.Sum());
            await own.Calendars.ListSeriesAsync(company.Of(person), default);
        });

        Assert.Equal([6, 18, 18, 6], company.Sent.Sizes);
        Assert.All(read, sum => Assert.Equal(3, sum));
        Assert.Equal(6, read.Count);
    }

    [Fact]
    public async Task A_part_that_fails_ends_its_flow_when_the_other_parts_have_ended()
    {
        await using var company = await CalendarCompany.StartAsync();
        var ended = 0;

        var failed = await Assert.ThrowsAsync<AggregateException>(() => RunAsync(company, [company.Manager], (own, person) => own.ForkAsync([0, 1, 2], async (calendars, part) =>
        {
            if (part == 0) { throw new InvalidOperationException("at once"); }

            await calendars.ListSeriesAsync(company.Of(person), default);
            return Interlocked.Increment(ref ended);
        })));

        Assert.Equal("at once", Assert.Single(failed.InnerExceptions).Message);
        Assert.Equal(2, ended);
        Assert.Equal([2], company.Sent.Sizes);
    }

    [Fact]
    public async Task A_part_that_is_made_to_wait_holds_up_its_own_flow_alone()
    {
        var time = new ShortWaits(Asked, held: true);
        await using var company = await CalendarCompany.StartAsync(time: time);
        var people = company.Company.Tenant.People.Everyone.Take(3).ToList();
        company.Faults.Add(CalendarCompany.EventsOf(people[0]), new Fault.Throttled(Asked));
        var others = new CountdownEvent(2);

        var running = RunAsync(company, people, async (own, person) =>
        {
            await own.ForkAsync([0, 1], async (calendars, _) => (await calendars.ListSeriesAsync(company.Of(person), default)).Value!);
            await own.Calendars.ListSeriesAsync(company.Of(person), default);
            if (person != people[0]) { others.Signal(); }
        });

        await Task.Run(() => Assert.True(others.Wait(TimeSpan.FromSeconds(30))));
        Assert.Equal([6, 2], company.Sent.Sizes);
        time.End();
        await running;
        Assert.Equal([6, 2, 1, 1], company.Sent.Sizes);
    }

    [Fact]
    public async Task What_is_asked_for_alone_is_no_batch()
    {
        await using var company = await CalendarCompany.StartAsync();

        await RunAsync(company, [company.Manager], async (own, person) => Assert.NotNull((await own.Calendars.ListSeriesAsync(company.Of(person), default)).Value));

        Assert.Empty(company.Sent.Batches);
    }

    [Fact]
    public async Task A_batch_has_four_requests_to_one_mailbox_at_most()
    {
        await using var company = await CalendarCompany.StartAsync();

        await RunAsync(company, Enumerable.Repeat(company.Manager, 10).Concat(company.Company.Tenant.People.ReportsOf(company.Manager).Take(3)),
            async (own, person) => Assert.NotNull((await own.Calendars.ListSeriesAsync(company.Of(person), default)).Value));

        Assert.Equal([5, 4, 4], company.Sent.Sizes);
    }

    [Theory]
    [InlineData(nameof(Fault.Throttled))]
    [InlineData(nameof(Fault.Unavailable))]
    public async Task Of_a_batch_only_what_was_refused_is_sent_again(string fault)
    {
        var time = new ShortWaits(Asked);
        await using var company = await CalendarCompany.StartAsync(time: time);
        var people = company.Company.Tenant.People.Everyone.Take(5).ToList();
        company.Faults.Add(CalendarCompany.EventsOf(people[2]), fault is nameof(Fault.Throttled) ? new Fault.Throttled(Asked) : new Fault.Unavailable());

        await RunAsync(company, people, async (own, person) => Assert.NotNull((await own.Calendars.ListSeriesAsync(company.Of(person), default)).Value));

        Assert.Equal([5, 1], company.Sent.Sizes);
        Assert.Contains($"{people[2].Id}", company.Sent.All[1].Address, StringComparison.Ordinal);
        Assert.Equal(fault is nameof(Fault.Throttled) ? 1 : 0, time.Count);
    }

    [Fact]
    public async Task Who_is_made_to_wait_holds_nobody_up()
    {
        var time = new ShortWaits(Asked, held: true);
        await using var company = await CalendarCompany.StartAsync(time: time);
        var people = company.Company.Tenant.People.Everyone.Take(4).ToList();
        company.Faults.Add(CalendarCompany.EventsOf(people[0]), new Fault.Throttled(Asked));
        var others = new CountdownEvent(3);

        var running = RunAsync(company, people, async (own, person) =>
        {
            for (var step = 0; step < 3; step++) { Assert.NotNull((await own.Calendars.ListSeriesAsync(company.Of(person), default)).Value); }

            if (person != people[0]) { others.Signal(); }
        });

        await Task.Run(() => Assert.True(others.Wait(TimeSpan.FromSeconds(30))));
        Assert.Equal([4, 3, 3], company.Sent.Sizes);
        time.End();
        await running;
        Assert.Equal([4, 3, 3, 1, 1, 1], company.Sent.Sizes);
    }

    [Fact]
    public async Task A_batch_that_Graph_did_not_take_is_sent_again()
    {
        await using var company = await CalendarCompany.StartAsync();
        var people = company.Company.Tenant.People.Everyone.Take(3).ToList();
        company.Faults.Add("/v1.0/$batch", new Fault.Throttled(TimeSpan.FromSeconds(1)));

        await RunAsync(company, people, async (own, person) => Assert.NotNull((await own.Calendars.ListSeriesAsync(company.Of(person), default)).Value));

        Assert.Equal(6, company.Sent.Sizes.Sum());
        Assert.Equal(3, company.Sent.All[0].Parts.Count);
    }

    [Fact]
    public async Task Of_a_batch_that_was_lost_the_reads_are_sent_again_and_the_writes_are_not()
    {
        await using var company = await CalendarCompany.StartAsync();
        var (key, before) = await company.AddAsync(company.OneOnOne);
        var people = company.Company.Tenant.People.ReportsOf(company.Manager).Take(3).Append(company.Manager).ToList();
        company.Faults.Add($"*/events/{before.Id}", new Fault.AnswerLost());
        GraphAnswer<CalendarEvent>? write = null;

        await RunAsync(company, people, async (own, person) =>
        {
            if (person != company.Manager) { Assert.NotNull((await own.Calendars.ListSeriesAsync(company.Of(person), default)).Value); }
            else { write = await own.Calendars.WriteBodyAsync(company.Of(person), before.Id, before.ETag, before.Body! with { Content = "<p>Agenda</p>" }, "v1", default); }
        });

        Assert.Equal(GraphFailure.Busy, write!.Failure);
        Assert.Contains("Agenda", company.Outlook[key].Body.Content, StringComparison.Ordinal);
        Assert.Equal((1, 6), (company.Sent.Count("PATCH"), company.Sent.Count("GET")));
        Assert.Single(company.Mails.All);
    }

    [Fact]
    public async Task A_failure_of_one_is_its_own()
    {
        await using var company = await CalendarCompany.StartAsync();
        var people = company.Company.Tenant.People.Everyone.Take(4).ToList();
        company.Faults.Add(CalendarCompany.EventsOf(people[1]), new Fault.Throttled(TimeSpan.FromSeconds(40)));
        var answers = new ConcurrentDictionary<Person, GraphAnswer<IReadOnlyList<CalendarEvent>>>();

        await RunAsync(company, people, async (own, person) => answers[person] =
            person == people[0] ? await own.Calendars.ListSeriesAsync(Mailbox.Of($"{company.Company.Tenant.Id}", Core.Assessments.PersonId.From($"{Guid.NewGuid()}")!), default)
            : await own.Calendars.ListSeriesAsync(company.Of(person), default));

        Assert.Equal([GraphFailure.NotFound, GraphFailure.Busy, null, null], people.Select(person => answers[person].Failure));
        Assert.Equal(TimeSpan.FromSeconds(40), answers[people[1]].RetryAfter);
        Assert.Single(company.Sent.All);
    }

    [Fact]
    public async Task A_flow_that_fails_ends_alone()
    {
        await using var company = await CalendarCompany.StartAsync();
        var people = company.Company.Tenant.People.Everyone.Take(4).ToList();
        var ended = 0;

        var failed = await Assert.ThrowsAsync<AggregateException>(() => RunAsync(company, people, async (own, person) =>
        {
            if (person == people[0]) { throw new InvalidOperationException("at once"); }

            await own.Calendars.ListSeriesAsync(company.Of(person), default);
            if (person == people[1]) { throw new InvalidOperationException("later"); }

            await own.Calendars.ListSeriesAsync(company.Of(person), default);
            Interlocked.Increment(ref ended);
        }));

        Assert.Equal(["at once", "later"], failed.InnerExceptions.Select(inner => inner.Message));
        Assert.Equal(2, ended);
        Assert.Equal([3, 2], company.Sent.Sizes);
    }

    [Fact]
    public async Task Misuse_is_found()
    {
        await using var company = await CalendarCompany.StartAsync();
        var hers = await company.MailboxAsync("her own");

        var person = await Assert.ThrowsAsync<AggregateException>(() => RunAsync(company, [company.Manager], (own, _) => own.Calendars.ListSeriesAsync(hers, default)));
        var atOnce = await Assert.ThrowsAsync<AggregateException>(() => RunAsync(company, [company.Manager, company.Manager], (own, manager) =>
            Task.WhenAll(own.Calendars.ListSeriesAsync(company.Of(manager), default), own.Calendars.ListSeriesAsync(company.Of(manager), default))));

        var whileForked = await Assert.ThrowsAsync<AggregateException>(() => RunAsync(company, [company.Manager], (own, manager) =>
            own.ForkAsync([0], (_, _) => own.Calendars.ListSeriesAsync(company.Of(manager), default))));

        Assert.IsType<ArgumentException>(Assert.Single(person.InnerExceptions));
        Assert.IsType<InvalidOperationException>(Assert.Single(whileForked.InnerExceptions));
        Assert.All(atOnce.InnerExceptions, inner => Assert.IsType<InvalidOperationException>(inner));
    }

    [Fact]
    public async Task All_end_when_it_is_over()
    {
        var time = new ShortWaits(Asked, held: true);
        await using var company = await CalendarCompany.StartAsync(time: time);
        var people = company.Company.Tenant.People.Everyone.Take(3).ToList();
        company.Faults.Add(CalendarCompany.EventsOf(people[0]), new Fault.Throttled(Asked));
        using var over = new CancellationTokenSource();

        var running = company.Company.Batches.RunAsync($"{company.Company.Tenant.Id}", people, async (own, person) =>
        {
            await own.Calendars.ListSeriesAsync(company.Of(person), default);
        }, over.Token);
        await time.Begun;
        await over.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => running);
    }

    [Fact]
    public async Task No_flows_are_no_work()
    {
        await using var company = await CalendarCompany.StartAsync();

        await RunAsync(company, Array.Empty<Person>(), (_, _) => Task.CompletedTask);

        Assert.Empty(company.Sent.All);
    }

    private static Task RunAsync<T>(CalendarCompany company, IEnumerable<T> flows, Func<CalendarFlow, T, Task> run) =>
        company.Company.Batches.RunAsync($"{company.Company.Tenant.Id}", [.. flows], run, default);

    /// <summary>One series, of the person's own.</summary>
    private static void Plan(CalendarCompany company, Person person)
    {
        company.Empty(person);
        company.Company.Tenant.Calendars.OutlookOf(person).Add(company.OneOnOne with { Attendees = [], Online = default });
    }
}
