using LadderTeams.Service.Platform.Answers;

namespace LadderTeams.Service.Platform.Callers;

internal static class DirectoryRefusals
{
    /// <summary>Comes with <see cref="Claims"/>.</summary>
    public static Refusal ConsentRequired { get; } = new(403, "consent_required", "You have not yet let Ladder look up who works with whom.");

    public static ProblemMember Claims { get; } = new("claims", typeof(string), "With `consent_required`: what the client passes on when it asks for consent; null when there is nothing.");

    public static Refusal Unavailable { get; } = new(503, "directory_unavailable", "Who manages whom cannot be looked up now. Try again in a moment.");
}
