namespace LadderTeams.Service.Ladders;

/// <summary>A part of a text, counted in UTF-16 characters as JavaScript does.</summary>
internal sealed record TextRange(int Start, int Length);
