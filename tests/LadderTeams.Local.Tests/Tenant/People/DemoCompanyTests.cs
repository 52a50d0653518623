using System.Text.RegularExpressions;
using LadderTeams.Core.Ladders.Import;
using LadderTeams.Local.Tenant.People;
using LadderTeams.Service.Ladders.Sources;

namespace LadderTeams.Local.Tests.Tenant.People;

/// <summary>The demo company is one that the sample ladder describes.</summary>
public sealed partial class DemoCompanyTests
{
    private static readonly IReadOnlyList<Person> People = DemoCompany.Read().People;

    [Fact]
    public void Forty_people_report_to_one_person_over_three_levels_of_managers()
    {
        var directory = new PeopleDirectory(People);
        int Managers(Person person) => directory.ManagerOf(person) is { } manager ? Managers(manager) + 1 : 0;

        Assert.Equal(40, People.Count);
        Assert.Equal(3, People.Max(Managers));
        Assert.Single(People, person => person.Manager is null);
    }

    [Fact]
    public void Nobody_is_there_twice()
    {
        Assert.Equal(People.Count, People.Select(person => person.Id).Distinct().Count());
        Assert.Equal(People.Count, People.Select(person => person.Mail).Distinct().Count());
        Assert.Equal(People.Count, People.Select(person => person.DisplayName).Distinct().Count());
    }

    [Fact]
    public void Levels_tracks_and_titles_are_those_of_the_sample()
    {
        var levels = LadderImporter.Import(SampleLadder.Id, SampleLadder.Files).Levels.ToDictionary(level => level.Code);

        Assert.Equal(levels.Keys.Order(), People.Select(person => person.Level).OfType<string>().Distinct().Order());
        Assert.All(People.Where(person => person.Level is not null), person =>
            Assert.Equal((levels[person.Level!].Title, levels[person.Level!].Track), (person.JobTitle, person.Track)));
    }

    [Fact]
    public void Managers_are_on_the_management_track_and_nobody_else_is()
    {
        var directory = new PeopleDirectory(People);

        Assert.All(People.Where(person => person.Level is not null), person =>
            Assert.Equal(directory.ReportsOf(person).Count > 0, person.Track == "Management"));
    }

    [Fact]
    public void One_person_owns_the_ladder_and_another_is_admin()
    {
        var owner = Assert.Single(People, person => person.Roles.Contains("Ladder.Owner"));
        var admin = Assert.Single(People, person => person.Roles.Contains("Ladder.Admin"));

        Assert.NotEqual(owner, admin);
    }

    [Fact]
    public void Addresses_are_of_a_domain_that_nobody_can_have() => Assert.All(People, person => Assert.Matches(Address(), person.Mail));

    [GeneratedRegex(@"^[a-z]+@tidewater\.example$")]
    private static partial Regex Address();
}
