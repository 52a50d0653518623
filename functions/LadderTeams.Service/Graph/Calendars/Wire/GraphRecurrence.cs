using System.Globalization;
using LadderTeams.Core.OneOnOnes.Recognition;

namespace LadderTeams.Service.Graph.Calendars.Wire;

internal sealed record GraphRecurrence(GraphPattern? Pattern, GraphRange? Range)
{
    /// <summary>Null for what is not known: no rule takes it for a series then.</summary>
    public Recurrence? ToRecurrence() => Pattern?.ToUnit() is { } unit && DateIn(Range?.StartDate) is { } first
        ? new(unit, Pattern.Interval ?? 1, Pattern.TimesAUnit, first)
        {
            Until = Range?.Type is "endDate" ? DateIn(Range.EndDate) : null,
            Count = Range?.Type is "numbered" ? Range.NumberOfOccurrences : null,
        }
        : null;

    private static DateOnly? DateIn(string? text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}

internal sealed record GraphPattern(string? Type, int? Interval, IReadOnlyList<string?>? DaysOfWeek)
{
    /// <summary>Of the days that a relative pattern names, it takes one.</summary>
    public int TimesAUnit => Type is "weekly" ? Math.Max(DaysOfWeek?.Count ?? 1, 1) : 1;

    public RecurrenceUnit? ToUnit() => Type switch
    {
        "daily" => RecurrenceUnit.Day,
        "weekly" => RecurrenceUnit.Week,
        "absoluteMonthly" or "relativeMonthly" => RecurrenceUnit.Month,
        "absoluteYearly" or "relativeYearly" => RecurrenceUnit.Year,
        _ => null,
    };
}

internal sealed record GraphRange(string? Type, string? StartDate, string? EndDate, int? NumberOfOccurrences, string? RecurrenceTimeZone);
