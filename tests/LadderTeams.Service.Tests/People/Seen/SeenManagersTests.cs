using LadderTeams.Core.Assessments;
using LadderTeams.Service.People.Seen;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Storage;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Privacy;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.People.Seen;

[Collection(Azurite.Collection)]
public sealed class SeenManagersTests(Azurite azurite) : IDisposable
{
    private readonly Company company = new(azurite);

    private SeenManagers Seen => company.Services.GetRequiredService<SeenManagers>();

    public void Dispose() => company.Dispose();

    [Fact]
    public async Task Nobody_is_known_who_was_not_seen() => Assert.Null(await FindAsync(company.Engineer));

    [Fact]
    public async Task The_manager_who_was_seen_last_is_known_in_her_own_tenant_alone()
    {
        await KeepAsync(company.Head, company.Engineer);
        company.Time.Now += TimeSpan.FromMinutes(1);
        await KeepAsync(company.Manager, company.Engineer, company.Peer);

        Assert.Equal(Known(company.Manager), await FindAsync(company.Engineer));
        Assert.Null(await Seen.FindAsync(Guid.NewGuid().ToString(), Id(company.Engineer), CancellationToken.None));
    }

    [Fact]
    public async Task Whom_a_manager_has_no_more_has_none_unless_another_has_her()
    {
        await KeepAsync(company.Manager, company.Engineer, company.Peer);
        await KeepAsync(company.Head, company.Peer);
        await KeepAsync(company.Manager);

        Assert.Null(await FindAsync(company.Engineer));
        Assert.Equal(Known(company.Head), await FindAsync(company.Peer));
    }

    [Fact]
    public async Task A_manager_is_managed_and_manages()
    {
        await KeepAsync(company.Head, company.Manager);
        await KeepAsync(company.Manager, company.Engineer);

        Assert.Equal((Known(company.Head), Known(company.Manager)), (await FindAsync(company.Manager), await FindAsync(company.Engineer)));
    }

    [Fact]
    public async Task What_has_not_changed_is_written_once_a_day()
    {
        await KeepAsync(company.Manager, company.Engineer, company.Peer);
        company.Sent.Clear();
        var first = company.Time.Now;

        company.Time.Now += TimeSpan.FromHours(23);
        await KeepAsync(company.Manager, company.Peer, company.Engineer);
        var (requests, asOf) = (company.Sent.Lines.Count, (await FindAsync(company.Engineer))!.AsOf);
        company.Time.Now += TimeSpan.FromHours(1);
        await KeepAsync(company.Manager, company.Peer, company.Engineer);

        Assert.Equal((1, DayOf(first), DayOf(company.Time.Now)), (requests, asOf, (await FindAsync(company.Engineer))!.AsOf));
    }

    [Fact]
    public async Task More_reports_than_a_transaction_takes_are_kept()
    {
        var many = Enumerable.Range(0, 250).Select(number => PersonId.From($"{number:x8}-0000-4000-8000-000000000000")!).ToList();

        await Seen.KeepAsync(company.Tenant.Id, Known(company.Manager), many, CancellationToken.None);

        Assert.Equal(Known(company.Manager), await Seen.FindAsync(company.Tenant.Id, many[^1], CancellationToken.None));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    public async Task Who_is_erased_after_a_look_that_failed_half_way_is_named_nowhere(int requests)
    {
        var many = Enumerable.Range(0, 250).Select(number => PersonId.From($"{number:x8}-0000-4000-8000-000000000000")!).ToList();
        await FindAsync(company.Manager);
        company.Sent.Clear();
        company.Sent.Before = sent => sent < requests ? Task.CompletedTask : throw new StorageUnavailableException(503, "The store is lost.", TimeSpan.Zero, null);
        await Assert.ThrowsAsync<StorageUnavailableException>(() => Seen.KeepAsync(company.Tenant.Id, Known(company.Manager), many, CancellationToken.None));
        company.Sent.Before = null;

        await Seen.ForgetAsync(company.Tenant.Id, Id(company.Manager), CancellationToken.None);

        foreach (var report in many) { Assert.Null(await Seen.FindAsync(company.Tenant.Id, report, CancellationToken.None)); }
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_is_erased_is_named_nowhere_although_the_row_of_another_changes_meanwhile(bool manages)
    {
        await KeepAsync(company.Engineer, company.Peer);
        await KeepAsync(company.Manager, company.Engineer, company.Head);
        company.Sent.Clear();
        company.Sent.Before = async sent =>
        {
            if (sent != (manages ? 2 : 4)) { return; }

            // Between the look at the other's row and its change.
            company.Sent.Before = null;
            var table = company.Services.GetRequiredService<TableServiceClient>().GetTableClient(SeenRows.Table);
            await table.UpdateEntityAsync(new(SeenRows.PartitionOf(company.Tenant.Id), SeenRows.RowOf(Id(manages ? company.Peer : company.Manager))) { ["Touched"] = true }, Azure.ETag.All, TableUpdateMode.Merge, CancellationToken.None);
        };

        await Seen.ForgetAsync(company.Tenant.Id, Id(company.Engineer), CancellationToken.None);

        Assert.Null(company.Sent.Before);
        Assert.Empty(await KeptRows.OfAsync(company, company.Engineer.Id));
    }

    [Fact]
    public async Task A_look_that_failed_half_way_is_done_again()
    {
        var many = Enumerable.Range(0, 250).Select(number => PersonId.From($"{number:x8}-0000-4000-8000-000000000000")!).ToList();
        await FindAsync(company.Manager);
        company.Sent.Clear();
        company.Sent.Before = sent => sent < 3 ? Task.CompletedTask : throw new StorageUnavailableException(503, "The store is lost.", TimeSpan.Zero, null);
        await Assert.ThrowsAsync<StorageUnavailableException>(() => Seen.KeepAsync(company.Tenant.Id, Known(company.Manager), many, CancellationToken.None));
        company.Sent.Before = null;

        await Seen.KeepAsync(company.Tenant.Id, Known(company.Manager), many, CancellationToken.None);

        Assert.Equal(Known(company.Manager), await Seen.FindAsync(company.Tenant.Id, many[^1], CancellationToken.None));
    }

    [Fact]
    public async Task Who_manages_nobody_leaves_nothing()
    {
        await KeepAsync(company.Engineer);

        Assert.DoesNotContain(company.Sent.Lines, line => !line.StartsWith("GET", StringComparison.Ordinal) && !line.Contains("/Tables", StringComparison.Ordinal));
    }

    private static PersonId Id(Somebody who) => PersonId.From(who.Id)!;

    /// <summary>Without the time of day, which would tell when a manager was at work.</summary>
    private KnownManager Known(Somebody who) => new(Id(who), who.Name, DayOf(company.Time.Now));

    private static DateTimeOffset DayOf(DateTimeOffset moment) => new(moment.Date, TimeSpan.Zero);

    private Task KeepAsync(Somebody manager, params Somebody[] reports) =>
        Seen.KeepAsync(company.Tenant.Id, Known(manager) with { AsOf = company.Time.Now }, [.. reports.Select(Id)], CancellationToken.None);

    private Task<KnownManager?> FindAsync(Somebody who) => Seen.FindAsync(company.Tenant.Id, Id(who), CancellationToken.None);
}
