namespace LadderTeams.Core.Ladders.Compare.Bars;

/// <summary>Words that place a text on a scale. <paramref name="Rank"/> counts up from 1; what has rank 0 is no mention.</summary>
internal readonly record struct Mention(int Rank, string Quote);
