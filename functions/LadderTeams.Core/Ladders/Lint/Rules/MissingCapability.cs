using LadderTeams.Core.Ladders.Statements;

namespace LadderTeams.Core.Ladders.Lint.Rules;

/// <summary>A capability that every level of a track speaks of but one, where that one is not the first.</summary>
internal static class MissingCapability
{
    private const int LeastLevels = 3;

    private static readonly LintRule Rule = new(
        LintCodes.MissingCapability, DiagnosticSeverity.Info,
        "Every other level of the track speaks of this capability, so at this one each rater makes up what is expected.",
        "Say what is expected here, or that it is the same as at the level below.");

    public static IEnumerable<LintFinding> Check(LintedLadder linted)
    {
        var otherNames = LabelDrift.OtherNames(linted.Ladder);
        return linted.Tracks.Where(track => track.Count >= LeastLevels).SelectMany(track => InTrack(linted, track, otherNames));
    }

    private static IEnumerable<LintFinding> InTrack(LintedLadder linted, IReadOnlyList<Level> track, ILookup<string, string> otherNames)
    {
        var spoken = track.Select(level => (Level: level, Names: NamesAt(linted.Ladder, level))).ToList();
        foreach (var name in track.SelectMany(level => level.Capabilities).Select(capability => capability.Name).DistinctBy(StatementWords.KeyOf))
        {
            var key = StatementWords.KeyOf(name);
            var silent = spoken.Where(entry => !entry.Names.Contains(key)).Take(2).ToList();
            if (silent.Count != 1 || ReferenceEquals(silent[0].Level, track[0]) || silent[0].Names.Count == 0) { continue; }

            if (silent[0].Names.Overlaps(otherNames[key])) { continue; }

            if (linted.PlaceOf(silent[0].Level) is { } place) { yield return Rule.At(place, $"{silent[0].Level.Code}: {name}"); }
        }
    }

    /// <summary>Empty for a level that is not ordered by capability at all.</summary>
    private static HashSet<string> NamesAt(Ladder ladder, Level level) =>
        EffectiveLevels.Of(ladder, level).Statements.Select(statement => statement.Capability).OfType<string>()
            .Concat(level.Capabilities.Select(capability => capability.Name)).Select(StatementWords.KeyOf).ToHashSet();
}
