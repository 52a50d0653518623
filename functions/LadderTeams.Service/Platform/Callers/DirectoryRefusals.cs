using LadderTeams.Service.Platform.Answers;

namespace LadderTeams.Service.Platform.Callers;

internal static class DirectoryRefusals
{
    /// <summary>Comes with <c>claims</c>, which the client passes on when it asks for consent; null when there are none.</summary>
    public static Refusal ConsentRequired { get; } = new(403, "consent_required", "You have not yet let Ladder look up who works with whom.");

    public static Refusal Unavailable { get; } = new(503, "directory_unavailable", "Who manages whom cannot be looked up now. Try again in a moment.");
}
