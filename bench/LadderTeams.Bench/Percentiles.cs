using System.Globalization;

namespace LadderTeams.Bench;

internal readonly record struct Percentiles(double Of50, double Of95, double Of99, double Highest)
{
    public static Percentiles Of(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        return new(At(0.5), At(0.95), At(0.99), sorted[^1]);

        double At(double share) => sorted[(int)Math.Ceiling(sorted.Length * share) - 1];
    }

    public static Percentiles operator /(Percentiles left, Percentiles right) =>
        new(left.Of50 / right.Of50, left.Of95 / right.Of95, left.Of99 / right.Of99, left.Highest / right.Highest);

    /// <summary>As cells of a table.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Of50:F2} | {Of95:F2} | {Of99:F2} | {Highest:F2}");
}
