using LadderTeams.Core.Privacy;
using LadderTeams.Service.Assessments.History;
using LadderTeams.Service.Assessments.Rounds;
using LadderTeams.Service.Growth;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.SignIn.Access;

namespace LadderTeams.Service.Assessments;

internal static class AssessmentEndpoints
{
    public static void MapAssessments(this IEndpointRouteBuilder routes)
    {
        routes.MapRounds();
        routes.MapPerson("History").MapGet("/history", GetHistory.GetAsync).WithName("getHistory")
            .WithSummary("A person's ratings over time, capability by capability, each with the words that were rated.")
            .Does(Act.Read, Resource.History).Refuses();
    }
}
