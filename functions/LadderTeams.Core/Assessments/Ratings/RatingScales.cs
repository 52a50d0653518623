using LadderTeams.Core.Ladders;

namespace LadderTeams.Core.Assessments.Ratings;

/// <summary>Which scale a ladder is rated on: its own, or the product's where it has none.</summary>
public static class RatingScales
{
    /// <summary>
    /// How often a person shows what the level asks for. Four points, so that there is no middle to hide in, and none above
    /// "consistently": what goes beyond a level is the next level's to ask for.
    /// </summary>
    public static RatingScale Default { get; } = new([new("Not yet", 1), new("Sometimes", 2), new("Mostly", 3), new("Consistently", 4)]);

    public static RatingScale Of(Ladder ladder) => ladder.RatingScale is { Points.Count: > 0 } own ? own : Default;

    /// <summary>The points as they can be chosen, lowest first.</summary>
    public static IEnumerable<RatedPoint> Rated(this RatingScale scale) =>
        scale.Points.OrderBy(point => point.Order).Select((point, index) => RatedPoint.From(point.Name, index + 1, scale.Points.Count)).OfType<RatedPoint>();

    /// <summary>The point of exactly that name; null when the scale has none.</summary>
    public static RatedPoint? Find(this RatingScale scale, string? name) => scale.Rated().FirstOrDefault(point => point.Name == name);
}
