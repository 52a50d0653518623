using LadderTeams.Core.Assessments;

namespace LadderTeams.Core.People;

/// <summary>What was ever set about a person's level, in the order in which it was set. Entries are added, and none is changed.</summary>
public sealed record LevelHistory(ValueList<LevelEntry> Entries)
{
    public const int Longest = 500;

    public static LevelHistory Empty { get; } = new([]);

    /// <summary>Counts the entries.</summary>
    public int Revision => Entries.Count;

    /// <summary>
    /// What holds on a day; null when nothing does. What was set last has the last word about every day from its own first one on:
    /// who sets an earlier day corrects what was set before.
    /// </summary>
    public LevelEntry? On(DateOnly day) => Entries.LastOrDefault(entry => entry.Since <= day);

    /// <summary>What will hold after the day, and does not yet, as it stands now.</summary>
    public LevelEntry? After(DateOnly day) => Entries.Count > 0 && Entries[^1].Since > day ? Entries[^1] : null;

    /// <summary>With the entry as the last word. Who says again what was said last adds nothing.</summary>
    /// <param name="seen">The revision that whoever sets it saw; null when she saw that there was none.</param>
    public Result<LevelHistory> With(LevelEntry entry, int? seen)
    {
        if ((seen ?? 0) != Revision || seen is 0) { return new Refusal(RefusalCodes.LevelConflict); }

        if (Entries.Count > 0 && Says(Entries[^1], entry)) { return this; }

        return Revision < Longest ? new LevelHistory([.. Entries, entry]) : new Refusal(RefusalCodes.TooManyItems);
    }

    private static bool Says(LevelEntry last, LevelEntry entry) =>
        (last.Ladder, last.Level, last.Track, last.Since) == (entry.Ladder, entry.Level, entry.Track, entry.Since);
}
