namespace LadderTeams.Core.OneOnOnes.Recognition;

public enum AttendeeKind
{
    Required,

    /// <summary>Optional or not, she reads the invite.</summary>
    Optional,

    /// <summary>A room or a thing.</summary>
    Resource,
}

/// <param name="Address">Null when the calendar has a name alone; then it is nobody's who is known.</param>
public sealed record Attendee(string? Address, AttendeeKind Kind = AttendeeKind.Required);
