using LadderTeams.Service.Assessments.Actions;
using LadderTeams.Service.Assessments.Case;
using LadderTeams.Service.Assessments.Evidence;
using LadderTeams.Service.Assessments.Notes;
using LadderTeams.Service.Assessments.Rounds;

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
    }
}
