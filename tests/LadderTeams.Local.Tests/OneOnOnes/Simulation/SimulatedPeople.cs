using System.Globalization;
using LadderTeams.Local.Tenant.People;

namespace LadderTeams.Local.Tests.OneOnOnes.Simulation;

/// <summary>So many managers, and of each so many reports.</summary>
internal sealed class SimulatedPeople
{
    public SimulatedPeople(int managers, int reportsEach)
    {
        Managers = [.. Enumerable.Range(0, managers).Select(number => PersonOf(number, null))];
        Reports = [.. Managers.SelectMany(manager => Enumerable.Range(0, reportsEach).Select(report => PersonOf(managers + (manager.Position * reportsEach) + report, manager.Id)))];
    }

    public IReadOnlyList<Person> Managers { get; }

    public IReadOnlyList<Person> Reports { get; }

    public IReadOnlyList<Person> All => [.. Managers, .. Reports];

    private static Person PersonOf(int number, Guid? manager)
    {
        var name = string.Create(CultureInfo.InvariantCulture, $"p{number}");
        return new(new($"10000000-0000-4000-8000-{number:D12}"), number, name, "Simulated", name, $"{name}@simulated.example", "", "", "en", manager, null, null, number == 0 ? ["Ladder.Owner"] : []);
    }
}
