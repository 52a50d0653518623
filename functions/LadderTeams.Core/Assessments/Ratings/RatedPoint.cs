namespace LadderTeams.Core.Assessments.Ratings;

/// <summary>A point as it was chosen, with its scale's size, so that it still means the same when the ladder gets another scale.</summary>
public sealed record RatedPoint
{
    private RatedPoint(string name, int order, int of) => (Name, Order, Of) = (name, order, of);

    public string Name { get; }

    /// <summary>From 1, the lowest, to <see cref="Of"/>.</summary>
    public int Order { get; }

    public int Of { get; }

    /// <summary>Whether it is a point of the product's own scale, which is told by its name, and shows in the reader's language.</summary>
    public bool IsDefault => RatingScales.Default.Points is var own && Of == own.Count && Name == own[Order - 1].Name;

    /// <summary>Null for a point that no scale of that size has.</summary>
    public static RatedPoint? From(string? name, int order, int of) =>
        string.IsNullOrWhiteSpace(name) || order < 1 || order > of ? null : new(name, order, of);
}
