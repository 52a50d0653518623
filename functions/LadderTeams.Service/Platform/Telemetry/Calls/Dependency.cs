namespace LadderTeams.Service.Platform.Telemetry.Calls;

/// <summary>What the service asks outside of itself.</summary>
internal enum Dependency
{
    Storage,
    Graph,

    /// <summary>The parts of a batch that Graph answers one by one.</summary>
    GraphBatch,

    /// <summary>Who issues tokens to ask Graph with.</summary>
    Authority,

    /// <summary>Who publishes the keys that prove tokens.</summary>
    SignInKeys,
}

internal enum CallOutcome
{
    /// <summary>It did what it was asked, or said how things stand: that there is nothing, or that it was changed meanwhile.</summary>
    Ok,

    /// <summary>It asks for patience.</summary>
    Throttled,

    /// <summary>It does not let the service in, or finds the request wrong.</summary>
    Refused,

    Failed,

    /// <summary>Nobody waited any longer.</summary>
    TimedOut,
}
