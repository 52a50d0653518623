namespace LadderTeams.Core.Assessments.Rounds;

/// <summary>The days that a round is about, both ends included.</summary>
public sealed record Period
{
    private Period(DateOnly start, DateOnly end) => (Start, End) = (start, end);

    public DateOnly Start { get; }

    public DateOnly End { get; }

    /// <summary>Null when it would end before it starts.</summary>
    public static Period? From(DateOnly start, DateOnly end) => end < start ? null : new(start, end);

    public bool Includes(DateOnly day) => Start <= day && day <= End;

    public bool Overlaps(Period other) => Start <= other.End && other.Start <= End;
}
