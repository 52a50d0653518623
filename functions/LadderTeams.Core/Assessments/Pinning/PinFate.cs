namespace LadderTeams.Core.Assessments.Pinning;

/// <summary>What a new version of a ladder does to what people are rated on.</summary>
public enum PinFate
{
    /// <summary>The words that were rated are still there, if under another heading.</summary>
    Kept,

    /// <summary>Other words stand for those that were rated. The rating stays with the old ones.</summary>
    Reworded,

    /// <summary>Nothing stands for the words that were rated.</summary>
    Removed,

    /// <summary>The level asks for something that nobody can have been rated on.</summary>
    New,
}
