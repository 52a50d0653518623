namespace LadderTeams.Core.Assessments.Promotion;

/// <summary>The words of a written case that are the product's own, in the language of the reader.</summary>
/// <param name="Title">With {0} for the person and {1} for the level.</param>
/// <param name="Coverage">With {0} for the expectations that have evidence and {1} for all of them.</param>
/// <param name="From">With {0} for whose word it is.</param>
/// <param name="Age">With {0} for a number of days.</param>
public sealed record CaseWords(
    string Title, string Coverage, string AcrossCapabilities, string NoEvidence, string Evidence, string From, string OwnAccount, string Age)
{
    public static CaseWords English { get; } = new(
        "Case for {0}: {1}", "{0} of {1} expectations have evidence.", "Across capabilities", "No evidence yet.", "Evidence", "from {0}", "own account", "{0} days old");
}
