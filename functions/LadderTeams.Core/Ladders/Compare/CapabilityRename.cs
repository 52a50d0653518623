namespace LadderTeams.Core.Ladders.Compare;

/// <summary>A capability that the two sides name differently.</summary>
public sealed record CapabilityRename(string From, string To);
