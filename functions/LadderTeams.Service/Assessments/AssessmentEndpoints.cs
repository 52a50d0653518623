using LadderTeams.Core.Privacy;
using LadderTeams.Service.Assessments.Actions;
using LadderTeams.Service.Assessments.Case;
using LadderTeams.Service.Assessments.Evidence;
using LadderTeams.Service.Assessments.History;
using LadderTeams.Service.Assessments.Notes;
using LadderTeams.Service.Assessments.Reports;
using LadderTeams.Service.Assessments.Rounds;
using LadderTeams.Service.Assessments.Team;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.SignIn.Access;

namespace LadderTeams.Service.Assessments;

/// <summary>How a person grows: what shows it, what she and her manager agree on, how both assess it, and the case for her next level.</summary>
internal static class AssessmentEndpoints
{
    public static void MapAssessments(this IEndpointRouteBuilder routes)
    {
        routes.MapRounds();
        routes.MapPerson("History").MapGet("/history", GetHistory.GetAsync).WithName("getHistory")
            .WithSummary("A person's ratings over time, capability by capability, each with the words that were rated.")
            .Does(Act.Read, Resource.History).Refuses();
        routes.MapEvidence();
        routes.MapActions();
        routes.MapNotes();
        routes.MapCase();
        routes.MapTeam();
        routes.MapReports();
    }
}
