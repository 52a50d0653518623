using LadderTeams.Core.Assessments;
using LadderTeams.Service.People.Seen;
using LadderTeams.Service.Platform.Callers;
using LadderTeams.Service.Tests.Growth;
using LadderTeams.Service.Tests.Storage;
using Microsoft.Extensions.DependencyInjection;

namespace LadderTeams.Service.Tests.People.Seen;

[Collection(Azurite.Collection)]
public sealed class SeenManagersTests(Azurite azurite) : IDisposable
{
    private readonly Company company = new(azurite);

    private SeenManagers Seen => company.Services.GetRequiredService<SeenManagers>();

    private PersonId Engineer => company.KeyOf(company.Engineer).Person;

    public void Dispose() => company.Dispose();

    [Fact]
    public async Task Nobody_is_known_who_was_not_seen() => Assert.Null(await Seen.FindAsync(company.Tenant.Id, Engineer, CancellationToken.None));

    [Fact]
    public async Task The_manager_who_was_seen_last_is_known_in_her_own_tenant_alone()
    {
        await Seen.KeepAsync(company.Tenant.Id, Engineer, new(PersonId.From(company.Head.Id)!, null, company.Time.Now.AddDays(-1)), CancellationToken.None);
        var now = new KnownManager(PersonId.From(company.Manager.Id)!, company.Manager.Name, company.Time.Now);
        await Seen.KeepAsync(company.Tenant.Id, Engineer, now, CancellationToken.None);

        Assert.Equal(now, await Seen.FindAsync(company.Tenant.Id, Engineer, CancellationToken.None));
        Assert.Null(await Seen.FindAsync(Guid.NewGuid().ToString(), Engineer, CancellationToken.None));
    }
}
