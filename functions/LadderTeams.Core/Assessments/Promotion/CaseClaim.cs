namespace LadderTeams.Core.Assessments.Promotion;

/// <summary>A sentence of a case.</summary>
public sealed record CaseClaim
{
    private CaseClaim(WrittenText text, ValueList<CitedEvidence> cites) => (Text, Cites) = (text, cites);

    /// <summary>In the words of the person or of her evidence; a case adds none.</summary>
    public WrittenText Text { get; }

    public ValueList<CitedEvidence> Cites { get; }

    /// <summary>Null when it would cite nothing.</summary>
    public static CaseClaim? From(WrittenText text, ValueList<CitedEvidence> cites) => cites.Count == 0 ? null : new(text, cites);
}
