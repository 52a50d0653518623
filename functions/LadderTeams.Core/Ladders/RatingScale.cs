namespace LadderTeams.Core.Ladders;

/// <summary>The points that a rubric rates on, lowest first.</summary>
public sealed record RatingScale(IReadOnlyList<ScalePoint> Points)
{
    /// <summary>The point in the middle, the higher of two: neither what is lacking nor what goes beyond the level. Null for a scale without points.</summary>
    public ScalePoint? Meets => Points.Count == 0 ? null : Points[Points.Count / 2];
}

/// <summary>One point of a rating scale. <paramref name="Order"/> counts from 1, the lowest.</summary>
public sealed record ScalePoint(string Name, int Order);

/// <summary>What one point of the scale looks like in one capability at one level.</summary>
public sealed record Descriptor(string Id, string Point, string Text, SourceSpan Source) : Statement(Id, Text, Source);
