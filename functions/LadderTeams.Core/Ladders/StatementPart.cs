namespace LadderTeams.Core.Ladders;

/// <summary>Which part of a ladder a text belongs to.</summary>
public enum StatementPart
{
    Expectation,
    Trait,
    Descriptor,
    PositiveSignal,
    RedFlag,
    AntiPattern,
    Example,
    Question,
    Summary,
    Persona,

    /// <summary>What a capability is about, whatever the level.</summary>
    Description,

    /// <summary>What the ladder tells the manager: see <see cref="ManagerGuidance"/>.</summary>
    Goal,
    Approach,
    FocusArea,
    Measure,
    Pitfall,

    /// <summary>Any text of a <see cref="Transition"/>.</summary>
    Guide,
}
