using LadderTeams.Service.Assessments.Rounds;

namespace LadderTeams.Service.Assessments;

internal static class AssessmentServices
{
    public static void AddAssessments(this IServiceCollection services) => services.AddRounds();
}
