using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.Ladders.Inheriting;

/// <summary>Visits a level and all that it builds on, each level once, the nearest first.</summary>
internal sealed class InheritanceWalk(Ladder ladder)
{
    private readonly Dictionary<string, Level> levels = ByCode(ladder);
    private readonly Dictionary<Level, Level> previous = Previous(ladder);
    private readonly HashSet<Level> visited = new(ReferenceEqualityComparer.Instance);
    private readonly HashSet<Level> followedDown = new(ReferenceEqualityComparer.Instance);
    private readonly Stack<Step> open = new();

    /// <summary>With each level, what the levels on the way to it word anew; null when they take it whole.</summary>
    public IEnumerable<(Level Level, Overrides? Overrides)> From(Level start)
    {
        open.Push(new(start, null, AndAllEarlier: false));
        while (open.TryPop(out var step))
        {
            var isNew = visited.Add(step.Level);
            if (isNew) { yield return (step.Level, step.Overrides); }

            foreach (var next in Next(step, isNew).Reverse()) { open.Push(next); }
        }
    }

    private IEnumerable<Step> Next(Step step, bool isNew)
    {
        var cumulative = step.AndAllEarlier;
        if (isNew)
        {
            cumulative |= step.Level.Extends.Any(inheritance => inheritance.Mode is InheritanceMode.Cumulative);
            foreach (var inheritance in step.Level.Extends)
            {
                if (BaseOf(inheritance) is { } found) { yield return new(found, OverridesOf(step, inheritance), AndAllEarlier: false); }
            }
        }

        if (cumulative && followedDown.Add(step.Level) && previous.TryGetValue(step.Level, out var earlier))
        {
            yield return new(earlier, step.Overrides, AndAllEarlier: true);
        }
    }

    private Level? BaseOf(Inheritance inheritance) =>
        inheritance is { Resolved: true, BaseCode: { } code } ? levels.GetValueOrDefault(LevelKeys.Of(code)) : null;

    private static Overrides? OverridesOf(Step step, Inheritance inheritance) =>
        inheritance.Mode is InheritanceMode.SameExcept ? new(step.Level, step.Overrides) : step.Overrides;

    private static Dictionary<string, Level> ByCode(Ladder ladder)
    {
        var levels = new Dictionary<string, Level>();
        foreach (var level in ladder.Levels) { levels.TryAdd(LevelKeys.Of(level.Code), level); }

        return levels;
    }

    private static Dictionary<Level, Level> Previous(Ladder ladder)
    {
        var previous = new Dictionary<Level, Level>(ReferenceEqualityComparer.Instance);
        foreach (var track in ladder.Levels.GroupBy(level => level.Track))
        {
            foreach (var (earlier, later) in track.OrderBy(level => level.Order).Pairwise()) { previous.TryAdd(later, earlier); }
        }

        return previous;
    }

    /// <param name="AndAllEarlier">Whether every earlier level of the track is to be visited too.</param>
    private readonly record struct Step(Level Level, Overrides? Overrides, bool AndAllEarlier);
}
