using System.Globalization;

namespace LadderTeams.Local.Demo.Filling;

internal sealed record FillingReport(int Writes, int Requests, TimeSpan Took)
{
    public override string ToString() => Writes is 0
        ? "The demo company was filled already: there was nothing to add."
        : string.Create(CultureInfo.InvariantCulture, $"The demo company is filled: {Writes} writes in {Requests} requests, {Took.TotalSeconds:0} s.");
}
