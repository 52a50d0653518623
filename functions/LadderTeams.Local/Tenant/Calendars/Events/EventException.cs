namespace LadderTeams.Local.Tenant.Calendars.Events;

/// <summary>What is different about one occurrence. What is null is as in its series.</summary>
internal sealed record EventException
{
    /// <summary>In the series' time zone.</summary>
    public DateTime? Start { get; init; }

    public TimeSpan? Length { get; init; }

    public string? Subject { get; init; }

    public EventBody? Body { get; init; }

    public int Revision { get; init; }
}
