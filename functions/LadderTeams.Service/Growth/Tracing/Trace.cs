namespace LadderTeams.Service.Growth.Tracing;

/// <summary>What a change on somebody else's page needs so that the caller's own partition leads there.</summary>
internal enum Trace
{
    /// <summary>A trace before the change, unless one is remembered.</summary>
    Left,

    /// <summary>None: there is one of the round's manager since the round was opened.</summary>
    ThereSinceOpening,

    /// <summary>A trace before the change, whatever is remembered.</summary>
    LeftAnew,
}
