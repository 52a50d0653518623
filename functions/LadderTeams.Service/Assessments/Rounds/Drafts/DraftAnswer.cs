using System.Globalization;
using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Drafts;
using LadderTeams.Core.Assessments.Rounds;
using LadderTeams.Service.Assessments.Rounds.Answers;
using LadderTeams.Service.Growth;
using Microsoft.AspNetCore.Http.HttpResults;

namespace LadderTeams.Service.Assessments.Rounds.Drafts;

/// <summary>Says what became of a draft.</summary>
internal static class DraftAnswer
{
    public static void Tag(HttpResponse response, RoundSide side) => response.Headers.ETag = string.Create(CultureInfo.InvariantCulture, $"\"{side.Revision}\"");

    /// <summary>A conflict comes with the revision that is kept, and with what differs, so that its author can choose.</summary>
    public static ProblemHttpResult Refuse(Refusal refusal) => refusal is not DraftConflict conflict ? refusal.Answer()
        : GrowthRefusals.Of(conflict.Code).With(
            "Choose between yours and what is kept, and save that with the revision that is kept.",
            ("revision", conflict.Revision),
            ("differences", conflict.Differences.Select(DifferenceResponse.From).ToList()));
}
