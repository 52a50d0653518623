namespace LadderTeams.Core.Assessments;

/// <summary>Why a rule says no.</summary>
/// <param name="Code">Stable; one of <see cref="RefusalCodes"/>.</param>
public record Refusal(string Code)
{
    /// <summary>The id of what is wrong, as it was given; null when the code says it all.</summary>
    public string? Item { get; init; }
}
