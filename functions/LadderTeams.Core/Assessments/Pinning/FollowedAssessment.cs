namespace LadderTeams.Core.Assessments.Pinning;

/// <summary>An assessment in the light of a later version of the ladder.</summary>
/// <param name="New">What the round's levels ask for since, whether or not a capability above has it too.</param>
public sealed record FollowedAssessment(ValueList<FollowedItem> Items, ValueList<FollowedStatement> New);
