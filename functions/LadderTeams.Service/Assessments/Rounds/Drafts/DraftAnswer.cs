using LadderTeams.Core.Assessments;
using LadderTeams.Core.Assessments.Drafts;
using LadderTeams.Service.Assessments.Rounds.Answers;
using LadderTeams.Service.Growth;
using Microsoft.AspNetCore.Http.HttpResults;
using ProblemMember = LadderTeams.Service.Platform.Answers.ProblemMember;

namespace LadderTeams.Service.Assessments.Rounds.Drafts;

/// <summary>Says what became of a draft.</summary>
internal static class DraftAnswer
{
    public static ProblemMember Revision { get; } = new("revision", typeof(int), "With `draft_conflict`: the revision that is kept, which the next save names.");

    public static ProblemMember Differences { get; } = new("differences", typeof(List<DifferenceResponse>), "With `draft_conflict`: what differs between what was sent and what is kept.");

    /// <summary>A conflict comes with the revision that is kept, and with what differs, so that its author can choose.</summary>
    public static ProblemHttpResult Refuse(Refusal refusal) => refusal is not DraftConflict conflict ? refusal.Answer()
        : GrowthRefusals.Of(conflict.Code).With(
            "Choose between yours and what is kept, and save that with the revision that is kept.",
            (Revision.Name, conflict.Revision),
            (Differences.Name, conflict.Differences.Select(DifferenceResponse.From).ToList()));
}
