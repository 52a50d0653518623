using System.Collections.Frozen;

namespace LadderTeams.Core.Ladders.Import.Structured.Keys;

/// <summary>The names that rubrics give the points of their scale.</summary>
internal static class ScaleKeys
{
    private static readonly FrozenSet<string> Points = (
        "meets exceeds below above meetsexpectations exceedsexpectations belowexpectations aboveexpectations partiallymeets " +
        "doesnotmeet notmeeting notmet met exceeded needsimprovement developing emerging proficient advanced exemplary outstanding " +
        "unsatisfactory satisfactory insufficient struggling strong greatlyexceeds consistentlymeets consistentlyexceeds " +
        "sometimesmeets mostlymeets improving solid exceptional learning practicing practising mastering").Split(' ').ToFrozenSet();

    /// <summary>At least two keys, and all of them names of points.</summary>
    public static bool Are(StructuredNode node) =>
        node.IsMapping && node.Entries.Count > 1 && node.Entries.All(entry => Points.Contains(entry.Word));
}
