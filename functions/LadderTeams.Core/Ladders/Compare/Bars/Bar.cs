using LadderTeams.Core.Text;

namespace LadderTeams.Core.Ladders.Compare.Bars;

/// <summary>Tells how much two texts on the same subject ask for.</summary>
internal static class Bar
{
    /// <summary>Every scale on which the two differ, the most telling first; empty when none shows a difference.</summary>
    public static IReadOnlyList<Shift> Between(string from, string to)
    {
        var fromWords = Words.In(from);
        var toWords = Words.In(to);
        return [.. Scales.All.Select(scale => scale.Between([.. scale.Mentions(from, fromWords)], [.. scale.Mentions(to, toWords)])).OfType<Shift>()];
    }
}
