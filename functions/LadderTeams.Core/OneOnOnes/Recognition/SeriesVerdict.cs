using LadderTeams.Core.Assessments;

namespace LadderTeams.Core.OneOnOnes.Recognition;

/// <summary>Either the report whom the series is with, or why it is no 1:1.</summary>
public sealed record SeriesVerdict
{
    internal SeriesVerdict(CalendarSeries series, PersonId with) => (Series, With) = (series, with);

    internal SeriesVerdict(CalendarSeries series, NotOneOnOne reason) => (Series, Reason) = (series, reason);

    public CalendarSeries Series { get; }

    public PersonId? With { get; }

    public NotOneOnOne? Reason { get; }

    /// <summary>
    /// Of several series with one person, the one that meets most often; of equal ones that with the nearest meeting, and then the one
    /// whose id comes first.
    /// </summary>
    public bool IsMain { get; internal init; }
}
