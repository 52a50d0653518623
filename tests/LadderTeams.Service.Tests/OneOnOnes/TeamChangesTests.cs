using LadderTeams.Core.Assessments;
using LadderTeams.Core.OneOnOnes.Agendas;
using LadderTeams.Service.Graph;
using LadderTeams.Service.OneOnOnes.Mailboxes;
using LadderTeams.Service.OneOnOnes.Planning;
using LadderTeams.Service.OneOnOnes.Series;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.OneOnOnes;

/// <summary>What becomes of a series that is on when the directory tells something of its two people.</summary>
[Collection(Azurite.Collection)]
public sealed class TeamChangesTests : IAsyncLifetime, IDisposable
{
    /// <summary>To find out what changed and whom it concerns, to write that, and how far it was read.</summary>
    private const int FewestRequests = 4;

    private readonly Directory directory = new();
    private readonly Company company;
    private MailboxState mailbox = null!;

    public TeamChangesTests(Azurite azurite) => company = new(azurite, services => services.AddSingleton<IDirectoryChanges>(directory));

    private string Tenant => company.Tenant.Id;

    private PersonId Manager => mailbox.Owner;

    private PersonId Report => company.KeyOf(company.Engineer).Person;

    private SeriesStore Store => company.Services.GetRequiredService<SeriesStore>();

    private MailboxStore Mailboxes => company.Services.GetRequiredService<MailboxStore>();

    public async Task InitializeAsync() => mailbox = await company.TurnedOnAsync(company.Manager, company.Engineer);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => company.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_series_is_frozen_whenever_somebody_else_writes_it_meanwhile(bool isManager)
    {
        var (gone, back) = isManager ? (Enabled(Manager, false), Enabled(Manager, true)) : (Managed(Report, by: null), Managed(Report, by: Manager));
        await WheneverAsync(
            [gone],
            async time => Assert.NotNull(await Store.WriteAsync(await FindAsync() with { SeenVersion = $"{time}" }, CancellationToken.None)),
            async time =>
            {
                var after = await FindAsync();
                Assert.Equal(($"{time}", AgendaOutcome.NotManaged), (after.SeenVersion, after.Agenda.Outcome));
                await FollowAsync(back);
            });
    }

    [Fact]
    public async Task A_managers_new_address_is_known_whenever_somebody_else_writes_the_state_of_her_calendar_meanwhile()
    {
        await WheneverAsync(
            [new ChangedPerson(Manager, false, "married@example.com", null, null, false, null)],
            async time => Assert.True(await Mailboxes.WriteAsync(await FindMailboxAsync() with { DeltaLink = $"{time}" }, CancellationToken.None)),
            async time =>
            {
                var after = await FindMailboxAsync();
                Assert.Equal(($"{time}", "married@example.com"), (after.DeltaLink, Assert.Single(after.Addresses)));
                await FollowAsync(new ChangedPerson(Manager, false, "manager@example.com", null, null, false, null));
            });
    }

    [Fact]
    public async Task A_series_that_is_removed_meanwhile_stays_removed()
    {
        var series = await FindAsync();
        await WheneverAsync(
            [Managed(Report, by: null)],
            async _ => Assert.True(await Store.RemoveAsync(await FindAsync(), CancellationToken.None)),
            async _ =>
            {
                Assert.Empty(await Store.ListAsync(Tenant, Manager, CancellationToken.None));
                Assert.NotNull(await Store.WriteAsync(series with { Version = default }, CancellationToken.None));
            });
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_was_disabled_for_a_while_finds_the_series_on(bool isManager)
    {
        var who = isManager ? Manager : Report;
        await FollowAsync(Enabled(who, false));
        Assert.Equal(AgendaOutcome.NotManaged, (await FindAsync()).Agenda.Outcome);
        await FollowAsync(Enabled(who, true));

        Assert.Equal(AgendaOutcome.Waiting, (await FindAsync()).Agenda.Outcome);
    }

    [Fact]
    public async Task Who_comes_back_to_another_manager_finds_it_frozen()
    {
        await FollowAsync(Enabled(Report, false), Managed(Report, by: company.KeyOf(company.Head).Person));
        await FollowAsync(Enabled(Report, true));
        Assert.Equal(AgendaOutcome.NotManaged, (await FindAsync()).Agenda.Outcome);

        await FollowAsync(Managed(Report, by: Manager));
        Assert.Equal(AgendaOutcome.Waiting, (await FindAsync()).Agenda.Outcome);
    }

    [Fact]
    public async Task While_one_of_the_two_is_away_the_other_one_coming_back_changes_nothing()
    {
        await FollowAsync(Enabled(Report, false), Enabled(Manager, false));
        await FollowAsync(Enabled(Report, true), Managed(Report, by: Manager));

        Assert.Equal(AgendaOutcome.NotManaged, (await FindAsync()).Agenda.Outcome);
    }

    [Fact]
    public async Task A_series_that_was_frozen_before_reasons_were_kept_waits_for_the_directory_to_name_the_manager()
    {
        await FollowAsync(Managed(Report, by: null));
        await ForgetReasonsAsync();
        await FollowAsync(Enabled(Report, true));
        Assert.Equal(AgendaOutcome.NotManaged, (await FindAsync()).Agenda.Outcome);

        await FollowAsync(Managed(Report, by: Manager));
        Assert.Equal(AgendaOutcome.Waiting, (await FindAsync()).Agenda.Outcome);
    }

    private static ChangedPerson Enabled(PersonId who, bool isEnabled) => new(who, false, null, null, isEnabled, false, null);

    private static ChangedPerson Managed(PersonId who, PersonId? by) => new(who, false, null, null, null, true, by);

    /// <param name="act">What somebody else does before the first request to the store, the next time before the second, and so on.</param>
    /// <param name="check">Looks what became of it, and makes it as it was before.</param>
    private async Task WheneverAsync(ChangedPerson[] told, Func<int, Task> act, Func<int, Task> check)
    {
        for (var number = 0; ; number++)
        {
            var isDone = false;
            company.Sent.Clear();
            company.Sent.Before = sent => isDone || sent < number ? Task.CompletedTask : Act(number);
            await FollowAsync(told);
            company.Sent.Before = null;
            if (!isDone)
            {
                Assert.True(number > FewestRequests);
                return;
            }

            await check(number);

            Task Act(int number)
            {
                isDone = true;
                return act(number);
            }
        }
    }

    private async Task FollowAsync(params ChangedPerson[] told)
    {
        directory.Told = told;
        await company.Services.GetRequiredService<TeamChanges>().FollowAsync(Tenant, CancellationToken.None);
    }

    private async Task<KeptSeries> FindAsync() => Assert.Single(await Store.ListAsync(Tenant, Manager, CancellationToken.None));

    private async Task<MailboxState> FindMailboxAsync() => (await Mailboxes.FindAsync(Tenant, Manager, CancellationToken.None))!;

    /// <summary>As rows were written before.</summary>
    private async Task ForgetReasonsAsync()
    {
        var table = company.Services.GetRequiredService<OneOnOneTable>();
        var row = (await table.FindAsync(OneOnOneRows.Series(Tenant, Manager, (await FindAsync()).Reference.Key), CancellationToken.None))!;
        Assert.True(row.Remove("FrozenFor"));
        Assert.NotNull(await table.WriteAsync(row, row.ETag, CancellationToken.None));
    }

    private sealed class Directory : IDirectoryChanges
    {
        public IReadOnlyList<ChangedPerson> Told { get; set; } = [];

        public Task<GraphAnswer<PeopleChanges>> ReadAsync(string tenant, string? link, CancellationToken cancellationToken) =>
            Task.FromResult(new GraphAnswer<PeopleChanges>(new PeopleChanges(Told, null, "link")));
    }
}
