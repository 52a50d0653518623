using LadderTeams.Core.Assessments.Ratings;

namespace LadderTeams.Core.Assessments.Drafts;

public enum DraftChoice
{
    Mine,
    Theirs,
}

/// <summary>Brings two versions of one author's draft together, item by item.</summary>
public static class DraftMerge
{
    /// <summary>In the order of what is kept; items that it lacks come last.</summary>
    /// <param name="start">What both come from; null when that is not known.</param>
    public static ValueList<DraftDifference> Differences(Assessment? start, Assessment mine, Assessment theirs) =>
    [
        .. Keys(theirs, mine, start)
            .Select(key => new DraftDifference(key, start?.Find(key), mine.Find(key), theirs.Find(key), start is not null))
            .Where(difference => difference.Mine != difference.Theirs || (difference.IsBaseKnown && difference.Mine != difference.Base)),
    ];

    /// <summary>
    /// What one version changed alone is taken from it, a clash is decided by its author, and a clash without her choice is
    /// refused.
    /// </summary>
    public static Result<Assessment> Resolve(Assessment? start, Assessment mine, Assessment theirs, IReadOnlyDictionary<ItemKey, DraftChoice> choices)
    {
        var differences = Differences(start, mine, theirs).ToDictionary(difference => difference.Key);
        if (differences.Values.Any(difference => difference.IsClash && !choices.ContainsKey(difference.Key))) { return new Refusal(RefusalCodes.ChoiceMissing); }

        return Assessment.From(Keys(theirs, mine, start)
            .Select(key => differences.TryGetValue(key, out var difference) ? Resolved(difference, choices) : theirs.Find(key))
            .OfType<AssessmentItem>());
    }

    private static AssessmentItem? Resolved(DraftDifference difference, IReadOnlyDictionary<ItemKey, DraftChoice> choices) =>
        choices.TryGetValue(difference.Key, out var choice) ? (choice is DraftChoice.Mine ? difference.Mine : difference.Theirs)
        : difference.Theirs == difference.Base ? difference.Mine
        : difference.Theirs;

    private static IEnumerable<ItemKey> Keys(params Assessment?[] versions) =>
        versions.OfType<Assessment>().SelectMany(version => version.Items).Select(item => item.Key).Distinct();
}
