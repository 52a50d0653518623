namespace LadderTeams.Core.Ladders.Compare;

/// <summary>What becomes of the guide from one level to another from one version of a ladder to the next.</summary>
/// <param name="Before">Null when the guide is new.</param>
/// <param name="After">Null when the guide is gone.</param>
public sealed record GuideChange(Transition? Before, Transition? After, IReadOnlyList<Change> Changes);
