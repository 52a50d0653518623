namespace LadderTeams.Core.Ladders.Import.Structured.Keys;

/// <summary>What a key says of its value.</summary>
internal enum KeyWord
{
    None,

    /// <summary>The steps of a ladder, or of a capability.</summary>
    Levels,

    /// <summary>The level that something belongs to, or a level's own code.</summary>
    Level,

    /// <summary>Levels that have no names but their numbers.</summary>
    Milestones,

    /// <summary>Subjects, each described level by level, or for one level.</summary>
    Capabilities,

    /// <summary>What gathers a capability with others.</summary>
    Group,
    Tracks,
    Track,
    Name,
    Code,
    Id,
    Order,
    Aliases,
    Description,

    /// <summary>The words of one statement.</summary>
    Text,

    /// <summary>A list of what a capability asks for, level by level or all in one.</summary>
    Content,

    /// <summary>Statements of the kind that the key names.</summary>
    Statements,
    Scale,
    Guidance,
    Points,
    Extends,
    Mixin,
    Cumulative,
    Reference,

    /// <summary>Nothing that a reader of the ladder needs.</summary>
    Metadata,
}

/// <param name="Slot">Where statements below the key belong; null when the key does not say.</param>
internal readonly record struct KeyMeaning(KeyWord Word, Slot? Slot = null);
