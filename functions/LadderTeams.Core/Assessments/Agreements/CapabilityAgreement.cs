namespace LadderTeams.Core.Assessments.Agreements;

/// <summary>How the two see one capability, at both levels of the round.</summary>
/// <param name="Name">Null for what holds across capabilities.</param>
/// <param name="Ratings">Never empty. Agreements first, then by distance, what one rated alone last.</param>
public sealed record CapabilityAgreement(string? Name, ValueList<RatingAgreement> Ratings);
