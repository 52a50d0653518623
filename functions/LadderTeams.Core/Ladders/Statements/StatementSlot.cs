namespace LadderTeams.Core.Ladders.Statements;

/// <summary>What a statement is, so that like is set against like.</summary>
/// <param name="Point">The key of the scale point of a descriptor; empty for all else.</param>
internal readonly record struct StatementSlot(StatementPart Part, string Point)
{
    public static StatementSlot Of(Statement statement) => statement switch
    {
        Expectation { Kind: ExpectationKind.Trait } => new(StatementPart.Trait, ""),
        Expectation => new(StatementPart.Expectation, ""),
        Descriptor descriptor => new(StatementPart.Descriptor, StatementWords.KeyOf(descriptor.Point)),
        Signal signal => new(PartOf(signal.Kind), ""),
        Example => new(StatementPart.Example, ""),
        Question => new(StatementPart.Question, ""),
        _ => new(StatementPart.Summary, ""),
    };

    /// <summary>The same for slots whose statements can be worded versions of each other: a trait of an expectation, say.</summary>
    public StatementSlot Family => Part switch
    {
        StatementPart.Trait => new(StatementPart.Expectation, ""),
        StatementPart.AntiPattern => new(StatementPart.RedFlag, ""),
        _ => this,
    };

    private static StatementPart PartOf(SignalKind kind) => kind switch
    {
        SignalKind.Positive => StatementPart.PositiveSignal,
        SignalKind.RedFlag => StatementPart.RedFlag,
        _ => StatementPart.AntiPattern,
    };
}
