using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Core.Assessments.Rounds;

namespace LadderTeams.Core.Assessments.History;

/// <summary>What one side of one round said of a capability, the capability as a whole first.</summary>
public sealed record RatedMoment(EntryId Round, Period Period, LadderReference Ladder, Side Side, ValueList<Rating> Ratings);

/// <summary>One capability over time, the earliest round first.</summary>
/// <param name="Capability">As it was last called; null for what holds across capabilities.</param>
public sealed record CapabilityHistory(string? Capability, ValueList<RatedMoment> Moments);
