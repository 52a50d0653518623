using LadderTeams.Service.Assessments.Actions;
using LadderTeams.Service.Assessments.Case;
using LadderTeams.Service.Assessments.Evidence;
using LadderTeams.Service.Assessments.Notes;

namespace LadderTeams.Service.Assessments;

/// <summary>How a person grows: what shows it, what she and her manager agree on, and the case for her next level.</summary>
internal static class AssessmentEndpoints
{
    public static void MapAssessments(this IEndpointRouteBuilder routes)
    {
        routes.MapEvidence();
        routes.MapActions();
        routes.MapNotes();
        routes.MapCase();
    }
}
