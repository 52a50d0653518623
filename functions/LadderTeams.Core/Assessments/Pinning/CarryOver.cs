using LadderTeams.Core.Assessments.Ratings;

namespace LadderTeams.Core.Assessments.Pinning;

public static class CarryOver
{
    /// <summary>
    /// A first draft of a new round from what the same author said in an earlier one: what is kept word for word, is asked
    /// again, and was rated at a point that the scale still has, pinned anew. The rest she rates anew.
    /// </summary>
    /// <param name="followed">The earlier assessment in the light of the version that <paramref name="sheet"/> is of.</param>
    public static Assessment To(RatingSheet sheet, FollowedAssessment followed) =>
        Assessment.From(followed.Items.Where(item => item.Fate is PinFate.Kept).Select(item => Carried(item, sheet)).OfType<AssessmentItem>().DistinctBy(item => item.Key)).Value
        ?? Assessment.Empty;

    private static AssessmentItem? Carried(FollowedItem followed, RatingSheet sheet)
    {
        var key = KeyNow(followed);
        if (key is null || sheet.Find(key) is not { } asked || !PinnedWords.AreSame(asked.Pins, followed.Item.Pins)) { return null; }

        return followed.Item switch
        {
            Rating rating when sheet.Scale.Find(rating.Point.Name) == rating.Point =>
                Rating.From(key, asked.Name, rating.Point, sheet.Ladder, asked.Pins, rating.Comment, rating.Evidence),
            GuideAnswer answer => GuideAnswer.From(sheet.Ladder, asked.Pins[0], answer.Text),
            _ => null,
        };
    }

    private static ItemKey? KeyNow(FollowedItem followed) => followed.Item.Key switch
    {
        StatementKey when followed.Statements[0].Now is { } now => new StatementKey(now.Id),
        QuestionKey when followed.Statements[0].Now is { } now => new QuestionKey(now.Id),
        CapabilityKey capability => capability,
        _ => null,
    };
}
