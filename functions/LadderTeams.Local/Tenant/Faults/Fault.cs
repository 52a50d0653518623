namespace LadderTeams.Local.Tenant.Faults;

/// <summary>What a request meets instead of its answer, or before it.</summary>
internal abstract record Fault
{
    private Fault()
    {
    }

    /// <summary>429.</summary>
    public sealed record Throttled(TimeSpan RetryAfter) : Fault;

    /// <summary>503.</summary>
    public sealed record Unavailable : Fault;

    /// <summary>400.</summary>
    public sealed record Refused : Fault;

    /// <summary>The answer comes later, and is the right one.</summary>
    public sealed record Late(TimeSpan By) : Fault;

    /// <summary>The connection ends without an answer.</summary>
    public sealed record Dropped : Fault;

    /// <summary>What was asked for is done, and the connection ends without an answer.</summary>
    public sealed record AnswerLost : Fault;

    /// <summary>An exchange on behalf of a person is refused until somebody consents.</summary>
    public sealed record ConsentMissing : Fault;
}
