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

    /// <summary>In the order of what is kept; items that it lacks come last.</summary>
    /// <param name="start">What both come from; null when that is not known.</param>
    public static ValueList<DraftDifference> Between(Assessment? start, Assessment mine, Assessment theirs) =>
    [
        .. Keys(theirs, mine, start)
            .Select(key => new DraftDifference(key, start?.Find(key), mine.Find(key), theirs.Find(key), start is not null))
            .Where(difference => difference.Mine != difference.Theirs || (difference.IsBaseKnown && difference.Mine != difference.Base)),
    ];

    private static IEnumerable<ItemKey> Keys(params Assessment?[] versions) =>
        versions.OfType<Assessment>().SelectMany(version => version.Items).Select(item => item.Key).Distinct();
}
