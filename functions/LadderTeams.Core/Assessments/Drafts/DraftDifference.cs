using LadderTeams.Core.Assessments.Ratings;

namespace LadderTeams.Core.Assessments.Drafts;

/// <summary>One item that is not the same everywhere. A version that lacks the item has null for it.</summary>
/// <param name="Mine">In what is being saved.</param>
/// <param name="Theirs">In what is kept: the same author's work from another window.</param>
/// <param name="IsBaseKnown">False when the client did not say what it started from.</param>
public sealed record DraftDifference(ItemKey Key, AssessmentItem? Base, AssessmentItem? Mine, AssessmentItem? Theirs, bool IsBaseKnown)
{
    /// <summary>Both windows changed it, each in its way; only its author can choose.</summary>
    public bool IsClash => Mine != Theirs && (!IsBaseKnown || (Mine != Base && Theirs != Base));
}
