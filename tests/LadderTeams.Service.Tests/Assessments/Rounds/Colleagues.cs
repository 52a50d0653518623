using System.Globalization;
using LadderTeams.Service.Tests.Growth;

namespace LadderTeams.Service.Tests.Assessments.Rounds;

internal static class Colleagues
{
    /// <summary>More people who report to the manager; the same ones each time.</summary>
    public static IReadOnlyList<Somebody> WithColleagues(this Company company, int count)
    {
        var people = Enumerable.Range(1, count).Select(number => new Somebody($"Person number {number}", $"10000000-0000-4000-8000-{number.ToString("D12", CultureInfo.InvariantCulture)}")).ToList();
        foreach (var person in people) { company.Manages(company.Manager, person); }

        return people;
    }
}
