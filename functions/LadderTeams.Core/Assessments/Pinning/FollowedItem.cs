using LadderTeams.Core.Assessments.Ratings;

namespace LadderTeams.Core.Assessments.Pinning;

/// <summary>A rating or an answer in the light of a later version of the ladder.</summary>
/// <param name="Fate">
/// Kept when every word that it is pinned to is still there; for a capability, also when there is no word more and it still
/// has its name. Never <see cref="PinFate.New"/>.
/// </param>
/// <param name="Statements">Its pins, in their order, and then what its capability asks for since.</param>
public sealed record FollowedItem(AssessmentItem Item, PinFate Fate, ValueList<FollowedStatement> Statements);
