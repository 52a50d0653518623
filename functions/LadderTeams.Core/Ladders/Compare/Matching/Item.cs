using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.Ladders.Compare.Matching;

/// <summary>A text of one side of a comparison.</summary>
/// <param name="Origin">The code of the level that says it.</param>
internal sealed record Item(StatementPart Part, string? Capability, Statement Statement, string Origin, bool Inherited)
{
    /// <summary>Equal on the two sides for a capability and its new name.</summary>
    public string CapabilityKey { get; init; } = StatementWords.KeyOf(Capability);

    public string Normalised { get; } = StatementWords.Normalise(Statement.Text);

    /// <summary>The part, and of a descriptor the scale point.</summary>
    public StatementSlot Slot { get; init; } =
        Part is StatementPart.Descriptor ? StatementSlot.Of(Statement) : new(Part, "");

    public StatementSlot Family => Slot.Family;

    public string? Title => ShownWords.Of(Statement).Title;

    /// <summary>Of two texts that are otherwise as alike, the one of the same kind is the better match.</summary>
    public int Kind => Statement is Expectation expectation ? (int)expectation.Kind : (int)Part;

    /// <summary>Whether its place alone makes it a counterpart: one cell of a rubric, one paragraph on a capability.</summary>
    public bool IsAloneInPlace => Part switch
    {
        StatementPart.Descriptor or StatementPart.Summary or StatementPart.Persona or StatementPart.Goal => true,
        _ => CapabilityKey.Length > 0 && Statement is Expectation { Kind: ExpectationKind.Narrative },
    };

    /// <summary>Paragraphs on a capability have many words of their own; fewer need to be shared than between one-liners.</summary>
    public bool IsProse => Part is StatementPart.Summary or StatementPart.Description || Statement is Expectation { Kind: ExpectationKind.Narrative };

    public static Item Of(EffectiveStatement statement) =>
        new(StatementSlot.Of(statement.Statement).Part, statement.Capability, statement.Statement, statement.Origin, statement.Inherited);

    /// <param name="text">A text without an id of its own.</param>
    public static Item Of(StatementPart part, Passage text, string? capability = null) =>
        new(part, capability, text as Statement ?? new Statement("", text.Text, text.Source), "", Inherited: false);
}
