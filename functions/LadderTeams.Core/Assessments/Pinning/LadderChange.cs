using LadderTeams.Core.Assessments.Ratings;
using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Compare;

namespace LadderTeams.Core.Assessments.Pinning;

/// <summary>
/// From the version of a ladder that a round was about to a later one. No rating is shown against words that its author did
/// not see, save as what stands there now, and none is carried onto them.
/// </summary>
public sealed class LadderChange
{
    private readonly Ladder after;
    private readonly Ladder before;
    private readonly SeenWords earlier;
    private readonly SeenWords later;
    private readonly LadderComparison comparison;

    /// <param name="before">The version that the round was about.</param>
    /// <param name="comparison">Of <paramref name="before"/> with <paramref name="after"/>.</param>
    public LadderChange(Ladder before, Ladder after, LadderComparison comparison)
    {
        (this.before, this.after, this.comparison) = (before, after, comparison);
        (earlier, later) = (new(before), new(after));
    }

    /// <param name="levels">The codes of the round's levels.</param>
    public FollowedAssessment Follow(Assessment assessment, IEnumerable<string> levels)
    {
        var changes = PinnedChanges.Between(assessment.Items.SelectMany(item => item.Pins), before, after, comparison);
        var followed = changes.Where(change => change.Pin is not null).ToDictionary(change => change.Pin!, Followed);
        var asked = levels.Select(after.FindLevel).OfType<Level>().Distinct().SelectMany(level => Asked.Of(after, level)).ToList();
        var ratable = asked.SelectMany(capability => capability.Statements).Select(said => said.Id).ToHashSet();
        var added = changes.Where(change => change.Fate is PinFate.New && ratable.Contains(change.After!.Id));
        return new(
            [.. assessment.Items.Select(item => Followed(item, followed))],
            [.. added.Select(change => new FollowedStatement(PinFate.New, null, null, change.After))]);
    }

    private FollowedStatement Followed(PinnedChange change)
    {
        var pin = change.Pin!;
        var seen = earlier.Find(pin);
        var now = later.FindAtSamePlace(pin, earlier) ?? change.After;
        var fate = now is null ? PinFate.Removed : TextHash.Of(now) == pin.TextHash ? PinFate.Kept : PinFate.Reworded;
        return new(fate, pin, fate is PinFate.Kept ? seen ?? now : seen, now);
    }

    private FollowedItem Followed(AssessmentItem item, Dictionary<PinnedStatement, FollowedStatement> followed)
    {
        var statements = item.Pins.Select(pin => followed[pin]).ToList();
        if (item.Key is not CapabilityKey key) { return new(item, statements[0].Fate, [.. statements]); }

        var now = Capability(key);
        var known = statements.Select(statement => statement.Now?.Id).ToHashSet();
        var added = now?.Statements.Where(said => !known.Contains(said.Id)).Select(said => new FollowedStatement(PinFate.New, null, null, said)) ?? [];
        return new(item, FateOf(item, statements, now), [.. statements, .. added]);
    }

    private static PinFate FateOf(AssessmentItem item, List<FollowedStatement> statements, RatableCapability? now) =>
        statements.TrueForAll(statement => statement.Fate is PinFate.Removed) ? PinFate.Removed
        : now is not null && PinnedWords.AreSame(now.Pins, item.Pins) ? PinFate.Kept
        : PinFate.Reworded;

    private RatableCapability? Capability(CapabilityKey key) =>
        after.FindLevel(key.Level) is { } level ? Asked.Of(after, level).FirstOrDefault(capability => capability.Key == key) : null;
}
