namespace LadderTeams.Core.Ladders.Compare;

/// <summary>What becomes of a level from one version of a ladder to the next.</summary>
/// <param name="Before">Null when the level is new.</param>
/// <param name="After">Null when the level is gone.</param>
/// <param name="Changes">
/// What the level says itself; what it takes over appears where its fate here differs from its fate at the level that says it.
/// </param>
public sealed record LevelChange(Level? Before, Level? After, IReadOnlyList<Change> Changes);
