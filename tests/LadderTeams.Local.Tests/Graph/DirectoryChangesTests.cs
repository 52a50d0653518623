using LadderTeams.Local.Tenant;
using LadderTeams.Local.Tests.Tenant;
using LadderTeams.Service.Graph;

namespace LadderTeams.Local.Tests.Graph;

/// <summary>What changes in the directory is told in the service's own name.</summary>
public sealed class DirectoryChangesTests
{
    [Fact]
    public async Task A_first_round_tells_everyone_with_her_manager()
    {
        await using var company = await GraphCompany.StartAsync(new TenantOptions());
        var people = new List<ChangedPerson>();
        PeopleChanges? page = null;

        do
        {
            page = (await company.Changes.ReadAsync($"{company.Tenant.Id}", page?.Next, default)).Value!;
            people.AddRange(page.People);
        }
        while (page.Next is not null);

        Assert.NotNull(page.Delta);
        Assert.Equal(company.Tenant.People.Everyone.Select(person => ($"{person.Id}", person.Mail, person.Manager is not null, person.Manager?.ToString())),
            people.Select(person => (person.Id.Value, person.Mail!, person.TellsManager, person.Manager?.Value)));
        Assert.All(people, person => Assert.Equal((person.Mail, true, false), (person.PrincipalName, person.IsEnabled, person.IsRemoved)));
    }

    [Fact]
    public async Task Later_rounds_tell_who_left_and_who_is_managed_by_somebody_else()
    {
        await using var company = await GraphCompany.StartAsync(new TenantOptions());
        var (tenant, manager) = ($"{company.Tenant.Id}", company.PersonOf(RunningTenant.Manager));
        var reports = company.Tenant.People.ReportsOf(manager);
        var before = (await company.Changes.ReadAsync(tenant, null, default)).Value!;
        company.Tenant.People.Remove(reports[0].Id);
        company.Tenant.People.Move(reports[1].Id, company.PersonOf(RunningTenant.Boss).Id);
        company.Tenant.People.Move(reports[2].Id, null);

        var changes = (await company.Changes.ReadAsync(tenant, before.Delta, default)).Value!;

        Assert.Equal([(reports[0].Id, true, false, null), (reports[1].Id, false, true, company.PersonOf(RunningTenant.Boss).Id), (reports[2].Id, false, true, (Guid?)null)],
            changes.People.Select(person => (Guid.Parse(person.Id.Value), person.IsRemoved, person.TellsManager, person.Manager is { } now ? Guid.Parse(now.Value) : (Guid?)null)));
    }

    [Fact]
    public async Task The_first_question_is_what_Graph_describes()
    {
        await using var company = await GraphCompany.StartAsync(new TenantOptions());

        await company.Changes.ReadAsync($"{company.Tenant.Id}", null, default);

        Assert.Equal("/users/delta?$select=id,displayName,mail,userPrincipalName,accountEnabled,manager", company.Sent.All[0].Address);
    }

    [Theory]
    [InlineData("{0}/v1.0/users/delta?$deltatoken=guessed")]
    [InlineData("{0}/v1.0/users?$top=999")]
    [InlineData("{0}/v1.0/groups/delta")]
    [InlineData("https://elsewhere.example/v1.0/users/delta?$deltatoken=1")]
    [InlineData("")]
    public async Task Whoever_has_no_link_that_holds_starts_anew(string link)
    {
        await using var company = await GraphCompany.StartAsync(new TenantOptions());

        Assert.Equal(GraphFailure.StartAnew, (await company.Changes.ReadAsync($"{company.Tenant.Id}", string.Format(null, link, company.Tenant.Address.GetLeftPart(UriPartial.Authority)), default)).Failure);
    }

    [Fact]
    public async Task It_takes_the_permission_to_read_everyone()
    {
        await using var company = await GraphCompany.StartAsync(new TenantOptions { ApplicationPermissions = ["Calendars.ReadWrite"] });

        Assert.Equal(GraphFailure.Forbidden, (await company.Changes.ReadAsync($"{company.Tenant.Id}", null, default)).Failure);
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("{\"value\":[]}")]
    [InlineData("{\"value\":null,\"@odata.deltaLink\":\"{0}/v1.0/users/delta?$deltatoken=1\"}")]
    [InlineData("{\"value\":[],\"@odata.deltaLink\":\"https://elsewhere.example/v1.0/users/delta\"}")]
    [InlineData("{\"value\":[],\"@odata.deltaLink\":\"{0}/v1.0/users/delta?1\",\"@odata.nextLink\":\"{0}/v1.0/users/delta?2\"}")]
    [InlineData("{\"value\":[null],\"@odata.deltaLink\":\"{0}/v1.0/users/delta?$deltatoken=1\"}")]
    [InlineData("{\"value\":[{\"id\":\"nobody\"}],\"@odata.deltaLink\":\"{0}/v1.0/users/delta?$deltatoken=1\"}")]
    [InlineData("{\"value\":[{\"id\":\"0c7d7a53-6d0a-4d0c-9b31-9d1d8a6b0f11\",\"manager@delta\":[{\"id\":7}]}],\"@odata.deltaLink\":\"{0}/v1.0/users/delta?$deltatoken=1\"}")]
    public async Task Answers_of_another_form_are_none(string json)
    {
        await using var graph = await LyingGraph.StartAsync((context, address) => LyingGraph.SendAsync(context, json.Replace("{0}", address, StringComparison.Ordinal)));
        await using var company = await GraphCompany.StartAsync(graph.Address);

        Assert.Equal(GraphFailure.Unreadable, (await company.Changes.ReadAsync($"{company.Tenant.Id}", null, default)).Failure);
    }
}
