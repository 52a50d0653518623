using LadderTeams.Core.Ladders.Lint.Rules;

namespace LadderTeams.Core.Ladders.Lint;

/// <summary>Finds what makes a ladder hard to rate people by alike.</summary>
public static class LadderLint
{
    private static readonly IReadOnlyList<Func<LintedLadder, IEnumerable<LintFinding>>> Rules =
    [
        SameText.Check, LabelDrift.Check, MissingCapability.Check, VagueWords.Check, JoinedDemands.Check, GenderedWords.Check,
        LoadedWords.Check, EmptySections.Check, Unobservable.Check, UnevenSteps.Check,
    ];

    /// <summary>In the order of files and lines.</summary>
    public static IReadOnlyList<LintFinding> Check(Ladder ladder)
    {
        var linted = new LintedLadder(ladder);
        return
        [
            .. Rules.SelectMany(check => check(linted)).Distinct()
                .OrderBy(finding => finding.File, StringComparer.Ordinal).ThenBy(finding => finding.Line)
                .ThenBy(finding => finding.Code, StringComparer.Ordinal).ThenBy(finding => finding.Found, StringComparer.Ordinal),
        ];
    }
}
