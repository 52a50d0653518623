namespace LadderTeams.Core.Ladders;

/// <summary>A subject that a ladder describes level by level, such as communication.</summary>
/// <param name="Name">As the ladder writes it where it is first named.</param>
/// <param name="Group">The heading that gathers several capabilities; null when there is none.</param>
/// <param name="Description">What the ladder says of the capability for every level; empty when it says nothing.</param>
public sealed record Capability(string Name, string? Group, IReadOnlyList<Passage> Description);

/// <summary>What one level asks for in one capability.</summary>
public sealed record CapabilityAtLevel(
    string Name,
    IReadOnlyList<Expectation> Expectations,
    IReadOnlyList<Descriptor> Descriptors,
    IReadOnlyList<Example> Examples)
{
    public IReadOnlyList<Signal> Signals { get; init; } = [];

    public IReadOnlyList<Question> Questions { get; init; } = [];
}
