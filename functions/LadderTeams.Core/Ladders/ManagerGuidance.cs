namespace LadderTeams.Core.Ladders;

/// <summary>What a ladder tells the manager of a person at the level.</summary>
/// <param name="Goal">Null when the ladder names none.</param>
public sealed record ManagerGuidance(
    Passage? Goal,
    IReadOnlyList<Passage> Approaches,
    IReadOnlyList<Passage> FocusAreas,
    IReadOnlyList<Passage> Measures,
    IReadOnlyList<Passage> Pitfalls)
{
    public static ManagerGuidance None { get; } = new(null, [], [], [], []);
}
