namespace LadderTeams.Core.Ladders;

/// <summary>What holds at a level once inheritance is followed: its own statements and those of its bases.</summary>
public sealed record EffectiveLevel(Level Level, IReadOnlyList<EffectiveStatement> Statements)
{
    /// <summary>What is asked for, by capability, in the order of the statements.</summary>
    public ILookup<string?, EffectiveStatement> Asked { get; } = Statements.Where(said => said.Statement is Expectation or Descriptor).ToLookup(said => said.Capability);
}

/// <summary>A statement that holds at a level.</summary>
/// <param name="Capability">Null when it holds across all capabilities.</param>
/// <param name="Origin">The code of the level that says it; empty when the ladder asks it of everyone.</param>
/// <param name="Inherited">False when the level says it itself.</param>
public sealed record EffectiveStatement(Statement Statement, string? Capability, string Origin, bool Inherited);
