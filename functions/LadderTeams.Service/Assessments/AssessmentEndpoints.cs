using LadderTeams.Core.Privacy;
using LadderTeams.Service.Assessments.Actions;
using LadderTeams.Service.Assessments.Case;
using LadderTeams.Service.Assessments.Evidence;
using LadderTeams.Service.Assessments.History;
using LadderTeams.Service.Assessments.Notes;
using LadderTeams.Service.Assessments.Rounds;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.SignIn.Access;

namespace LadderTeams.Service.Assessments;

/// <summary>How a person grows: what shows it, what she and her manager agree on, and how both assess it.</summary>
internal static class AssessmentEndpoints
{
    public static void MapAssessments(this IEndpointRouteBuilder routes)
    {
        routes.MapRounds();
        routes.MapEvidence();
        routes.MapActions();
        routes.MapNotes();
        routes.MapCase();
        routes.MapPerson("History").MapGet("/history", GetHistory.GetAsync).WithName("getHistory")
            .WithSummary("A person's ratings over time, capability by capability, each with the words that were rated.")
            .Does(Act.Read, Resource.History).Refuses();
    }
}
