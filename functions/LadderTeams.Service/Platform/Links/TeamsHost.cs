namespace LadderTeams.Service.Platform.Links;

/// <summary>Where links into Teams lead, which each of Microsoft's clouds has a host of its own for.</summary>
internal sealed record TeamsHost(string Name);
