namespace LadderTeams.Core.Ladders;

public enum InheritanceMode
{
    /// <summary>"Same as L3 and…": what the base asks for holds too.</summary>
    Extends,

    /// <summary>The ladder says that each level adds to all the earlier ones.</summary>
    Cumulative,

    /// <summary>"Same as L3, except…": what the base asks for holds, save for what this level words anew.</summary>
    SameExcept,

    /// <summary>A role or a part shared by several levels that is added to this one.</summary>
    Mixin,
}

/// <summary>A level that builds on another one.</summary>
/// <param name="Base">The base as the source names it.</param>
/// <param name="Resolved">Whether the ladder holds that base and no circle of levels builds on itself.</param>
public sealed record Inheritance(InheritanceMode Mode, string Base, bool Resolved, SourceSpan Source)
{
    /// <summary>The base level's code; null while it is not resolved.</summary>
    public string? BaseCode { get; init; }
}
