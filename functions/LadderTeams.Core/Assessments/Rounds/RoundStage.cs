namespace LadderTeams.Core.Assessments.Rounds;

/// <summary>How far a round is, as far as the one who looks may know.</summary>
public enum RoundStage
{
    /// <summary>She has not submitted. Whether the other has is not told.</summary>
    Drafting,

    /// <summary>She has submitted and the other has not, which is all that she learns of the other.</summary>
    Waiting,

    Revealed,

    SignedOff,

    /// <summary>Ended without a sign-off. What was revealed by then stays so, and nothing else ever is.</summary>
    Closed,
}
