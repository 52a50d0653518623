using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Core.Privacy;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Growth.Tracing;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Storage;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.Growth;

[Collection(Azurite.Collection)]
public sealed class GrowthStoreTests(Azurite azurite) : IDisposable
{
    private const string Thing = "thing";
    private readonly Company company = new(azurite);

    private GrowthStore Store => company.Services.GetRequiredService<GrowthStore>();

    private GrowthKey Key => company.KeyOf(company.Engineer);

    private Subject Oneself => new(new Caller(company.Tenant.Id, company.Engineer.Id, company.Engineer.Name), Key.Person, false);

    public void Dispose() => company.Dispose();

    [Fact]
    public async Task A_page_is_read_with_one_request_and_changed_with_one()
    {
        await CountAsync(Store, "a");
        company.Sent.Clear();

        await CountAsync(Store, "a");
        var changed = company.Sent.Lines.Count;
        var page = await Store.ReadAsync(Key, CancellationToken.None);

        Assert.Equal((1, 2, 2), (changed, company.Sent.Lines.Count, page.Find(Thing, "a")!.GetInt32("Count")));
    }

    [Fact]
    public async Task Changes_from_several_processes_at_once_are_all_done()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(async _ =>
        {
            var services = new GrowthPagesOfAnotherProcess(company);
            for (var times = 0; times < 3; times++) { await CountAsync(services.Store, "a"); }
        }));

        Assert.Equal(12, (await Store.ReadAsync(Key, CancellationToken.None)).Find(Thing, "a")!.GetInt32("Count"));
    }

    [Fact]
    public async Task What_another_process_changed_is_seen_before_anything_is_refused()
    {
        var other = new GrowthPagesOfAnotherProcess(company);
        await Store.ReadAsync(Key, CancellationToken.None);
        await CountAsync(other.Store, "a");

        var refused = await Store.ChangeAsync(Oneself, page => page.Find(Thing, "a") is { } row ? Done(row.GetInt32("Count")!.Value, null) : new Refusal(RefusalCodes.NotFound), CancellationToken.None);

        Assert.Equal("1", refused.Value);
    }

    [Fact]
    public async Task A_change_that_is_decided_against_writes_nothing()
    {
        var refused = await Store.ChangeAsync<string>(Oneself, _ => new Refusal(RefusalCodes.TextMissing), CancellationToken.None);

        Assert.Equal(RefusalCodes.TextMissing, refused.Refusal!.Code);
        Assert.Empty(await company.RowsOfAsync(company.Engineer));
        Assert.DoesNotContain(Key.Person, await Store.ListPeopleAsync(company.Tenant.Id, CancellationToken.None));
    }

    [Fact]
    public async Task Nothing_is_left_of_who_is_erased_and_nobody_else_is_touched()
    {
        for (var name = 0; name < 120; name++) { await CountAsync(Store, $"thing-{name}"); }

        var peer = new Subject(new Caller(company.Tenant.Id, company.Peer.Id, company.Peer.Name), company.KeyOf(company.Peer).Person, false);
        await CountAsync(Store, "a", peer);

        await Store.EraseAsync(Key, CancellationToken.None);

        Assert.Empty(await company.RowsOfAsync(company.Engineer));
        Assert.Equal([peer.Id], await Store.ListPeopleAsync(company.Tenant.Id, CancellationToken.None));
        Assert.NotEmpty(await company.RowsOfAsync(company.Peer));
        await CountAsync(Store, "a");
        Assert.Equal(1, (await Store.ReadAsync(Key, CancellationToken.None)).Find(Thing, "a")!.GetInt32("Count"));
    }

    [Fact]
    public async Task Who_changed_what_is_written_with_the_change()
    {
        await CountAsync(Store, "a");
        await CountAsync(Store, "a");

        var audit = await Store.ReadAuditAsync(Key, CancellationToken.None);

        Assert.Equal(2, audit.Count);
        Assert.All(audit, entry => Assert.Equal((Key.Person, company.Engineer.Name, Act.Change, Resource.Evidence, "a"), (entry.By, entry.Name, entry.Act, entry.Resource, entry.Id)));
    }

    [Fact]
    public async Task Two_tenants_have_nothing_in_common()
    {
        await CountAsync(Store, "a");

        Assert.Empty((await Store.ReadAsync(Key with { Tenant = Guid.NewGuid().ToString() }, CancellationToken.None)).Rows);
    }

    [Fact]
    public async Task Each_of_the_two_reads_the_page_and_her_own_rows_with_one_request_and_others_the_page_alone()
    {
        var (manager, peer) = (SubjectFor(company.Manager, true), SubjectFor(company.Peer, false));
        await Store.ChangeAsync<string>(
            Oneself,
            page => Done(1, new GrowthChange(null).Adding(GrowthRows.Of(page.Key, Thing, "a"))
                .Adding(GrowthRows.OfSide(page.Key, Side.Self, Thing, "hers")).Adding(GrowthRows.OfSide(page.Key, Side.Manager, Thing, "managers"))),
            CancellationToken.None);
        await CountAsync(Store, "b");
        company.Sent.Clear();

        Assert.Equal(["a", "b", "hers"], await NamesAsync(Oneself));
        Assert.Equal(["managers", "a", "b"], await NamesAsync(manager));
        Assert.Equal(["a", "b"], await NamesAsync(peer));
        Assert.Equal(3, company.Sent.Lines.Count);
        Assert.Equal(["a", "b"], Names(await Store.ReadAsync(Key, CancellationToken.None)));
    }

    private Subject SubjectFor(Somebody who, bool isManager) => new(new Caller(company.Tenant.Id, who.Id, who.Name), Key.Person, isManager);

    private async Task<IEnumerable<string>> NamesAsync(Subject subject) => Names(await Store.ReadOwnAsync(subject, CancellationToken.None));

    private static IEnumerable<string> Names(GrowthPage page) => page.Rows.Select(row => GrowthRows.Read(row)!.Value.Id[0]);

    private async Task CountAsync(GrowthStore store, string id, Subject? subject = null) => await store.ChangeAsync(
        subject ?? Oneself,
        page =>
        {
            var read = page.Find(Thing, id);
            var row = GrowthRows.Of(page.Key, Thing, id);
            row["Count"] = (read?.GetInt32("Count") ?? 0) + 1;
            var change = new GrowthChange(new Audited(Act.Change, Resource.Evidence, id));
            return Done(row.GetInt32("Count")!.Value, read is null ? change.Adding(row) : change.Replacing(read, row));
        },
        CancellationToken.None);

    private static Result<Decision<string>> Done(int count, GrowthChange? change) => new Decision<string>($"{count}", change);

    /// <summary>The same store behind memory of its own.</summary>
    private sealed class GrowthPagesOfAnotherProcess(Company company)
    {
        private readonly GrowthPages pages = new(Microsoft.Extensions.Options.Options.Create(new GrowthOptions()));

        public GrowthStore Store => new(company.Services.GetRequiredService<TableServiceClient>(), pages, company.Services.GetRequiredService<Traces>(), TimeProvider.System);
    }

    private sealed record Caller(string TenantId, string PersonId, string DisplayName) : ICaller
    {
        public AccessToken AccessToken { get; } = new("");

        public bool IsInRole(AppRoles role) => false;
    }
}
