namespace LadderTeams.Core.Ladders.Import.Names;

/// <summary>What a heading, a lead-in or a row or column head says about the text below it.</summary>
internal enum HeadingRole
{
    /// <summary>It names a subject: a capability, or a group of them.</summary>
    Topic,
    Overview,
    Persona,

    /// <summary>It announces expectations and names no subject.</summary>
    Expectations,
    Responsibilities,
    ShouldHave,
    ExpectedTo,
    Traits,
    Positive,
    RedFlags,
    AntiPatterns,
    Examples,
    Questions,
    Guidance,
    Approaches,
    FocusAreas,
    Measures,
    Pitfalls,

    /// <summary>It holds the parts for everyone, whatever the level.</summary>
    Everyone,

    /// <summary>It names a track.</summary>
    Track,

    /// <summary>It speaks about the document: contents, licence, how to use it.</summary>
    About,
}
