using LadderTeams.Core.Ladders.Import.Structured.Registers;

namespace LadderTeams.Core.Ladders.Import.Structured.Readers;

/// <summary>Reads points and thresholds, which a ladder attaches to its levels or to the numbers of milestones.</summary>
internal sealed class PointsReader(StructuredReading all)
{
    public void Read(StructuredEntry entry, Place place)
    {
        if (place.Level is not null && entry.Value.IsText)
        {
            Claims.Label(entry.Key);
            all.Sink.Add(place, Slot.LevelFact, entry.Value, entry.Key.Value);
        }
        else if (entry.Value.IsMapping)
        {
            Claims.Label(entry.Key);
            foreach (var pair in entry.Value.Entries) { ReadPair(entry, pair, place); }
        }
    }

    /// <summary><c>pointsToLevels</c> has its levels on the right, every other mapping on the left.</summary>
    private void ReadPair(StructuredEntry entry, StructuredEntry pair, Place place)
    {
        if (!pair.Key.IsText || !pair.Value.IsText) { return; }

        var isLevelRight = entry.Word.EndsWith("tolevels", StringComparison.Ordinal) || entry.Word.EndsWith("tolevel", StringComparison.Ordinal) ||
            entry.Word.EndsWith("totitles", StringComparison.Ordinal) || entry.Word.EndsWith("togrades", StringComparison.Ordinal);
        var (level, value) = isLevelRight ? (pair.Value, pair.Key) : (pair.Key, pair.Value);
        Claims.Label(level);
        all.Sink.Add(all.Levels.At(place, level), Slot.LevelFact, value, entry.Key.Value);
    }
}
