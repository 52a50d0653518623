using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.Ladders.Compare.Versions;

/// <summary>Compares two versions of a ladder part by part, with one view of their words and capabilities.</summary>
internal sealed class VersionComparison
{
    private readonly VersionItems before;
    private readonly VersionItems after;
    private readonly Sides sides;
    private readonly IReadOnlyList<(Level? Before, Level? After)> pairs;
    private readonly IReadOnlyList<(Transition? Before, Transition? After)> guides;

    public VersionComparison(Ladder before, Ladder after)
    {
        this.before = new(before, ScaleNames.Mapping(before.RatingScale, after.RatingScale));
        this.after = new(after, ScaleNames.None);
        sides = new(this.before.All, this.after.All);
        pairs = SameLevels.Between(before.Levels, after.Levels);
        guides = GuidePairs(before, after);
    }

    public LadderComparison Compare()
    {
        var shared = sides.Between(before.Shared, after.Shared);
        var levels = pairs.Select(pair => (pair.Before, pair.After, Changes: sides.Between(before.Of(pair.Before), after.Of(pair.After)))).ToList();
        var told = new ToldElsewhere(
            pairs.Append((before.Everyone, after.Everyone)), levels.SelectMany(level => level.Changes).Concat(shared));
        return new(
            [.. levels.Select(level => new LevelChange(level.Before, level.After, Told(level.Changes.Where(change => !told.Hides(change)))))],
            Told(shared),
            [.. guides.Select(pair => new GuideChange(pair.Before, pair.After, Told(sides.Between(VersionItems.OfGuide(pair.Before), VersionItems.OfGuide(pair.After)))))],
            sides.Renames);
    }

    private static IReadOnlyList<Change> Told(IEnumerable<SideChange> changes) => [.. changes.Select(change => change.Change)];

    private static List<(Transition? Before, Transition? After)> GuidePairs(Ladder before, Ladder after)
    {
        var left = before.Transitions.ToList();
        var pairs = new List<(Transition?, Transition?)>();
        foreach (var guide in after.Transitions)
        {
            var found = left.Find(other => Way(before, other) == Way(after, guide));
            if (found is not null) { left.Remove(found); }

            pairs.Add((found, guide));
        }

        return [.. pairs, .. left.Select(guide => ((Transition?)guide, (Transition?)null))];
    }

    private static (string, string) Way(Ladder ladder, Transition guide) => (End(ladder, guide.From), End(ladder, guide.To));

    private static string End(Ladder ladder, string name) => LevelKeys.Of(ladder.FindLevel(name)?.Code ?? name);
}
