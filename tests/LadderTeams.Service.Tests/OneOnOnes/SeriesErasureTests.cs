using LadderTeams.Core.OneOnOnes.Recognition;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.PersonalData;
using LadderTeams.Service.OneOnOnes.Mailboxes;
using LadderTeams.Service.OneOnOnes.Series;
using LadderTeams.Service.Storage;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.OneOnOnes;

/// <summary>What is left of a series once one of its two people is erased: nothing, whatever happens at the same time.</summary>
[Collection(Azurite.Collection)]
public sealed class SeriesErasureTests : IAsyncLifetime, IDisposable
{
    /// <summary>To find the series and to remove its rows.</summary>
    private const int FewestRequests = 8;

    private static readonly MeetingChat Later = MeetingChat.OfJoinAddress("https://teams.microsoft.com/l/meetup-join/19%3ameeting_later%40thread.v2/0")!;

    private readonly Company company;
    private MailboxState mailbox = null!;

    public SeriesErasureTests(Azurite azurite) => company = new(azurite);

    private string Tenant => company.Tenant.Id;

    private SeriesIndex Index => company.Services.GetRequiredService<SeriesIndex>();

    private SeriesStore Store => company.Services.GetRequiredService<SeriesStore>();

    private MailboxStore Mailboxes => company.Services.GetRequiredService<MailboxStore>();

    public async Task InitializeAsync() => mailbox = await company.TurnedOnAsync(company.Manager, company.Engineer);

    public Task DisposeAsync() => Task.CompletedTask;

    public void Dispose() => company.Dispose();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Interrupted_anywhere_it_is_whole_when_it_is_asked_for_again(bool isManager)
    {
        for (var requests = 0; ; requests++)
        {
            company.Sent.Clear();
            company.Sent.Before = sent => sent < requests ? Task.CompletedTask : throw new StorageUnavailableException(503, "The store is lost.", TimeSpan.Zero, null);
            var isWhole = await Record.ExceptionAsync(() => EraseAsync(isManager)) is null;
            company.Sent.Before = null;
            if (isWhole)
            {
                Assert.True(requests > FewestRequests);
                return;
            }

            await EraseAsync(isManager);
            Assert.Equal([], await RowsAsync(isManager));
            mailbox = await TurnOnAgainAsync(isManager);
        }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task What_is_done_for_the_series_at_the_same_time_leaves_nothing(bool isManager)
    {
        for (var requests = 0; ; requests++)
        {
            var isDone = false;
            var series = Assert.Single(await Store.ListAsync(Tenant, mailbox.Owner, CancellationToken.None));
            company.Sent.Clear();
            company.Sent.Before = sent => isDone || sent < requests ? Task.CompletedTask : WriteAsync(series);
            await EraseAsync(isManager);
            company.Sent.Before = null;
            if (!isDone)
            {
                Assert.True(requests > FewestRequests);
                return;
            }

            Assert.Equal([], await RowsAsync(isManager));
            mailbox = await TurnOnAgainAsync(isManager);

            async Task WriteAsync(KeptSeries series)
            {
                isDone = true;
                await Index.MoveAsync(Tenant, series.Reference, Later, CancellationToken.None);
                await Store.WriteAsync(series with { SeenVersion = "later" }, CancellationToken.None);
                await Mailboxes.WriteAsync(mailbox with { DeltaLink = "later" }, CancellationToken.None);
            }
        }
    }

    [Fact]
    public async Task A_series_that_takes_place_elsewhere_is_found_there_alone()
    {
        var series = Assert.Single(await Store.ListAsync(Tenant, mailbox.Owner, CancellationToken.None));

        await Index.MoveAsync(Tenant, series.Reference, Later, CancellationToken.None);
        Assert.Equal(series.Reference.Key, (await Index.FindAsync(Tenant, Later, CancellationToken.None))?.Key);
        Assert.Null(await Index.FindAsync(Tenant, series.Chat!, CancellationToken.None));

        await Index.ReplaceAsync(Tenant, series.Reference, series.Chat, CancellationToken.None);
        Assert.Equal(series.Reference.Key, (await Index.FindAsync(Tenant, series.Chat!, CancellationToken.None))?.Key);
        Assert.Null(await Index.FindAsync(Tenant, Later, CancellationToken.None));
    }

    [Fact]
    public async Task What_is_learned_of_a_series_with_somebody_before_leads_nowhere()
    {
        var series = Assert.Single(await Store.ListAsync(Tenant, mailbox.Owner, CancellationToken.None));
        await Index.ReplaceAsync(Tenant, series.Reference with { With = company.KeyOf(company.Peer).Person }, null, CancellationToken.None);

        await Index.MoveAsync(Tenant, series.Reference, Later, CancellationToken.None);

        Assert.Null(await Index.FindAsync(Tenant, Later, CancellationToken.None));
        Assert.Empty(await Index.ListWithAsync(Tenant, company.KeyOf(company.Engineer).Person, CancellationToken.None));
    }

    private Task EraseAsync(bool isManager) => company.Services.GetServices<IPersonalData>().OfType<SeriesData>().Single()
        .EraseAsync(new GrowthPage(company.KeyOf(isManager ? company.Manager : company.Engineer), null, []), CancellationToken.None);

    /// <summary>A report's erasure leaves how far her manager's calendar was read.</summary>
    private async Task<MailboxState> TurnOnAgainAsync(bool isManager)
    {
        if (!isManager && await Mailboxes.FindAsync(Tenant, mailbox.Owner, CancellationToken.None) is { } left) { await Mailboxes.RemoveAsync(left, CancellationToken.None); }

        return await company.TurnedOnAsync(company.Manager, company.Engineer);
    }

    /// <summary>Of all that is kept of 1:1s, what names her.</summary>
    private async Task<IReadOnlyList<string>> RowsAsync(bool isManager)
    {
        var (table, person) = (company.Services.GetRequiredService<OneOnOneTable>(), isManager ? company.Manager : company.Engineer);
        var rows = new List<string>();
        foreach (var partition in new[] { TableKey.Encode(Tenant), TableKey.Encode(Tenant, company.Manager.Id), OneOnOneRows.AllWaking.PartitionKey })
        {
            await foreach (var row in table.ListAsync(PartitionRange.All(partition), CancellationToken.None)) { rows.Add($"{row.PartitionKey}/{row.RowKey} {string.Join(' ', row.Select(property => property.Value))}"); }
        }

        return [.. rows.Where(row => row.Contains(person.Id, StringComparison.Ordinal) && row.Contains(Tenant, StringComparison.Ordinal))];
    }
}
