using System.Globalization;

namespace LadderTeams.Bench;

/// <summary>Says below a table whether what was measured keeps a bar of it.</summary>
internal static class Bar
{
    /// <param name="bar">What the bar is about.</param>
    /// <param name="why">What makes up the rest, where it is missed.</param>
    public static void Tell(string bar, double most, IReadOnlyCollection<double> measured, string why)
    {
        var figures = string.Join(" and ", measured.Select(one => one.ToString(measured.Max() < 10 ? "F2" : "F0", CultureInfo.InvariantCulture)));
        Console.WriteLine(measured.Max() <= most
            ? string.Create(CultureInfo.InvariantCulture, $"\n{bar}: at most {most}, held.")
            : string.Create(CultureInfo.InvariantCulture, $"\n{bar}: at most {most}, **missed** with {figures}. {why}").TrimEnd());
    }
}
