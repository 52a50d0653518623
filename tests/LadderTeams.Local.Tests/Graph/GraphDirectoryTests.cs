using LadderTeams.Core.Assessments;
using LadderTeams.Local.Tenant.Faults;
using LadderTeams.Local.Tests.Tenant;
using LadderTeams.Service.Graph;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.Callers;

namespace LadderTeams.Local.Tests.Graph;

/// <summary>The service's adapter of Graph asks in a person's name, over HTTP, and takes no answer for more than it says.</summary>
public sealed class GraphDirectoryTests
{
    private const string Reports = "/v1.0/me/directReports*";
    private const string Token = "*/oauth2/v2.0/token";

    [Fact]
    public async Task A_person_is_found_by_who_she_is_and_by_her_id()
    {
        await using var company = await GraphCompany.StartAsync();
        var (caller, engineer) = (await company.AsAsync(RunningTenant.Manager), company.PersonOf(RunningTenant.Engineer));

        Assert.Equal(new DirectoryPerson(PersonId.From(caller.PersonId)!, "Folasade Adeyemi", RunningTenant.Manager, RunningTenant.Manager, true), await company.Directory.FindMeAsync(caller, default));
        Assert.Equal("Björn Þórarinsson", (await company.Directory.FindAsync(caller, PersonId.From($"{engineer.Id}")!, default))?.Name);
        Assert.Null(await company.Directory.FindAsync(caller, PersonId.From($"{Guid.NewGuid()}")!, default));
    }

    [Fact]
    public async Task Reports_are_those_of_whoever_asks()
    {
        await using var company = await GraphCompany.StartAsync();
        var manager = company.PersonOf(RunningTenant.Manager);

        var reports = await company.Directory.ListReportsAsync(await company.AsAsync(RunningTenant.Manager), default);

        Assert.Equal(company.Tenant.People.ReportsOf(manager).Select(person => $"{person.Id}"), reports.Select(report => report.Id.Value));
        Assert.Empty(await company.Directory.ListReportsAsync(await company.AsAsync(RunningTenant.Engineer), default));
    }

    [Fact]
    public async Task A_manager_is_told_where_that_is_permitted_alone()
    {
        await using var usual = await GraphCompany.StartAsync();
        await using var open = await GraphCompany.StartAsync(null, null, "User.Read", "User.ReadBasic.All", "User.Read.All");

        Assert.Equal(ToldManager.NotTold, await usual.Directory.FindManagerAsync(await usual.AsAsync(RunningTenant.Manager), default));
        Assert.Equal("Ingrid Solheim", (await open.Directory.FindManagerAsync(await open.AsAsync(RunningTenant.Manager), default)).Manager?.Name);
        Assert.Equal(new ToldManager(true, null), await open.Directory.FindManagerAsync(await open.AsAsync(RunningTenant.Boss), default));
    }

    [Fact]
    public async Task Missing_consent_is_told_with_the_claims_to_ask_for()
    {
        await using var company = await GraphCompany.StartAsync();
        var caller = await company.AsAsync(RunningTenant.Manager);
        company.Tenant.Faults.Add(Token, new Fault.ConsentMissing());

        var refused = await Assert.ThrowsAsync<RefusedException>(() => company.Directory.ListReportsAsync(caller, default));

        Assert.Equal(DirectoryRefusals.ConsentRequired, refused.Refusal);
        Assert.Contains("access_token", Assert.IsType<string>(Assert.Single(refused.More, more => more.Name == "claims").Value), StringComparison.Ordinal);
        Assert.NotEmpty(await company.Directory.ListReportsAsync(caller, default));
    }

    [Fact]
    public async Task What_is_not_consented_to_is_asked_for_when_Graph_refuses_it()
    {
        await using var company = await GraphCompany.StartAsync(null, null, "User.Read");

        var refused = await Assert.ThrowsAsync<RefusedException>(async () => await company.Directory.ListReportsAsync(await company.AsAsync(RunningTenant.Manager), default));

        Assert.Equal(DirectoryRefusals.ConsentRequired, refused.Refusal);
    }

    [Theory]
    [InlineData(Reports)]
    [InlineData(Token)]
    public async Task What_fails_for_a_moment_is_tried_again(string path)
    {
        await using var company = await GraphCompany.StartAsync(limits: GraphLimits.Default with { FirstDelay = TimeSpan.FromMilliseconds(1) });
        var caller = await company.AsAsync(RunningTenant.Manager);
        company.Tenant.Faults.Add(path, new Fault.Throttled(TimeSpan.FromSeconds(0)));
        company.Tenant.Faults.Add(path, new Fault.Dropped());

        Assert.NotEmpty(await company.Directory.ListReportsAsync(caller, default));
    }

    [Theory]
    [InlineData(Reports)]
    [InlineData(Token)]
    public async Task Who_asks_to_be_left_alone_for_long_is_left_alone(string path)
    {
        await using var company = await GraphCompany.StartAsync(limits: GraphCompany.Impatient);
        var caller = await company.AsAsync(RunningTenant.Manager);
        company.Tenant.Faults.Add(path, new Fault.Throttled(TimeSpan.FromSeconds(40)));

        var refused = await Assert.ThrowsAsync<RefusedException>(() => company.Directory.ListReportsAsync(caller, default));
        var again = await Assert.ThrowsAsync<RefusedException>(() => company.Directory.ListReportsAsync(caller, default));

        Assert.Equal((DirectoryRefusals.Unavailable, TimeSpan.FromSeconds(40)), (refused.Refusal, refused.RetryAfter));
        Assert.InRange(again.RetryAfter!.Value, TimeSpan.FromSeconds(1), TimeSpan.FromSeconds(40));
    }

    public static TheoryData<string, string> Failures => new()
    {
        { Reports, nameof(Fault.Unavailable) }, { Reports, nameof(Fault.Dropped) }, { Reports, nameof(Fault.Late) },
        { Token, nameof(Fault.Unavailable) }, { Token, nameof(Fault.Dropped) }, { Token, nameof(Fault.Late) },
    };

    [Theory]
    [MemberData(nameof(Failures))]
    public async Task Who_does_not_answer_is_waited_for_no_longer_than_people_are_patient(string path, string fault)
    {
        await using var company = await GraphCompany.StartAsync(limits: GraphCompany.Impatient);
        var caller = await company.AsAsync(RunningTenant.Manager);
        company.Tenant.Faults.Add(path, fault switch { nameof(Fault.Unavailable) => new Fault.Unavailable(), nameof(Fault.Dropped) => new Fault.Dropped(), _ => new Fault.Late(TimeSpan.FromHours(1)) }, times: 99);

        var refused = await Assert.ThrowsAsync<RefusedException>(() => company.Directory.ListReportsAsync(caller, default));

        Assert.Equal(DirectoryRefusals.Unavailable, refused.Refusal);
        Assert.NotNull(refused.RetryAfter);
    }
}
