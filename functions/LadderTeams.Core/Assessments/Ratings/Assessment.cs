namespace LadderTeams.Core.Assessments.Ratings;

/// <summary>All that one side of a round says. Keeps the order that its items are given in.</summary>
public sealed record Assessment
{
    public const int MostItems = 1000;

    private Assessment(ValueList<AssessmentItem> items) => Items = items;

    public static Assessment Empty { get; } = new([]);

    public ValueList<AssessmentItem> Items { get; }

    public IEnumerable<Rating> Ratings => Items.OfType<Rating>();

    public IEnumerable<GuideAnswer> Answers => Items.OfType<GuideAnswer>();

    /// <summary>Refuses two items of one key and more than <see cref="MostItems"/>.</summary>
    public static Result<Assessment> From(IEnumerable<AssessmentItem> items)
    {
        ValueList<AssessmentItem> all = [.. items];
        return all.Count > MostItems ? new Refusal(RefusalCodes.TooManyItems)
            : all.DistinctBy(item => item.Key).Count() < all.Count ? new Refusal(RefusalCodes.RatedTwice)
            : new Assessment(all);
    }

    public AssessmentItem? Find(ItemKey key) => Items.FirstOrDefault(item => item.Key == key);

    internal Assessment WithEvidence(Func<EntryId, bool> kept) => new([.. Items.Select(item => item is Rating rating ? rating.WithEvidence(kept) : item)]);
}
