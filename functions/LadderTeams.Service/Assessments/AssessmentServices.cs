using LadderTeams.Service.Assessments.Actions;
using LadderTeams.Service.Assessments.Case;
using LadderTeams.Service.Assessments.Evidence;
using LadderTeams.Service.Assessments.Notes;
using LadderTeams.Service.Assessments.Reports;
using LadderTeams.Service.Assessments.Rounds;
using LadderTeams.Service.Assessments.Team;

namespace LadderTeams.Service.Assessments;

internal static class AssessmentServices
{
    public static void AddAssessments(this IServiceCollection services)
    {
        services.AddRounds();
        services.AddEvidence();
        services.AddActions();
        services.AddNotes();
        services.AddCase();
        services.AddTeam();
        services.AddReports();
    }
}
