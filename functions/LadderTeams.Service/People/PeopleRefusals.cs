using LadderTeams.Service.Platform.Answers;

namespace LadderTeams.Service.People;

internal static class PeopleRefusals
{
    public static Refusal PreconditionRequired { get; } = new(428, "precondition_required", "Say which level this one follows.");
}
