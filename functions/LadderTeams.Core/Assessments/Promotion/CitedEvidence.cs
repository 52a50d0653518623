using LadderTeams.Core.Assessments.Evidence;

namespace LadderTeams.Core.Assessments.Promotion;

public enum Freshness
{
    /// <summary>Of the last 180 days.</summary>
    Fresh,

    /// <summary>Of the last 365 days.</summary>
    Ageing,

    Stale,
}

/// <summary>A piece of evidence as a case cites it. <paramref name="Number"/> counts from 1, in the order of the case.</summary>
public sealed record CitedEvidence(int Number, EvidenceItem Item, int AgeInDays)
{
    public Freshness Freshness => AgeInDays <= 180 ? Freshness.Fresh : AgeInDays <= 365 ? Freshness.Ageing : Freshness.Stale;
}
