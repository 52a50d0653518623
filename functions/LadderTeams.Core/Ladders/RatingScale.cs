using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.Ladders;

/// <summary>The points that a rubric rates on, lowest first.</summary>
public sealed record RatingScale(IReadOnlyList<ScalePoint> Points)
{
    /// <summary>Whether a point of that name is the one in the middle, the higher of two: neither what is lacking nor what goes beyond the level.</summary>
    public bool IsMetAt(string point) => Points.Count > 0 && StatementWords.KeyOf(Points[Points.Count / 2].Name) == StatementWords.KeyOf(point);
}

/// <summary>One point of a rating scale. <paramref name="Order"/> counts from 1, the lowest.</summary>
public sealed record ScalePoint(string Name, int Order);

/// <summary>What one point of the scale looks like in one capability at one level.</summary>
public sealed record Descriptor(string Id, string Point, string Text, SourceSpan Source) : Statement(Id, Text, Source);
