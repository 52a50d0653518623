using LadderTeams.Service.Platform.Answers;

namespace LadderTeams.Service.Assessments.Rounds;

internal static class RoundRefusals
{
    public static Refusal ManagerUnknown { get; } = new(422, "manager_unknown", "It is not known who manages the person. Her manager can open the round.");
}
