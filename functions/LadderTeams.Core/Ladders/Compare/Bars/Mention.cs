namespace LadderTeams.Core.Ladders.Compare.Bars;

/// <summary>Words that place a text on a scale. <paramref name="Rank"/> counts up from 1.</summary>
internal readonly record struct Mention(int Rank, string Quote);
