using LadderTeams.Core.Assessments.Rounds;

namespace LadderTeams.Core.Assessments.Reports;

/// <summary>Neighbouring points of the scale, and at least how many people were rated there.</summary>
public sealed record PointGroup(ValueList<string> Points, int AtLeast);

/// <param name="Points">Of the whole scale, lowest first; empty where saying anything would say it of too few.</param>
public sealed record CapabilityReport(string Capability, ValueList<PointGroup> Points);

/// <summary>People of neighbouring levels, of whom there are enough together.</summary>
/// <param name="Tracks">Several where each has too few people by itself; empty on a ladder without tracks.</param>
/// <param name="Levels">Codes, in the ladder's order.</param>
/// <param name="AtLeast">How many were assessed.</param>
public sealed record LevelGroup(ValueList<string> Tracks, ValueList<string> Levels, int AtLeast, ValueList<CapabilityReport> Capabilities);

/// <summary>
/// How a ladder was used over a period, for its owners. Published once and never made anew: what was published is what is
/// asked, so two answers differ by no choice of the asker's.
/// </summary>
public sealed record OwnerReport(string LadderId, Period Period, ValueList<LevelGroup> Groups);
