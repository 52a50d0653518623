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

    /// <summary>The point of exactly that name; null when the scale has none.</summary>
    public static RatedPoint? Find(this RatingScale scale, string? name)
    {
        var index = scale.Points.OrderBy(point => point.Order).Select(point => point.Name).ToList().IndexOf(name ?? "");
        return index < 0 ? null : RatedPoint.From(name, index + 1, scale.Points.Count);
    }
}
