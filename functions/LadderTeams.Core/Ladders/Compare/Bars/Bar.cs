using LadderTeams.Core.Text;

namespace LadderTeams.Core.Ladders.Compare.Bars;

/// <summary>Tells how much two texts on the same subject ask for.</summary>
internal static class Bar
{
    /// <summary>Below it, numbers and dates of the two texts belong to different things.</summary>
    private const double SameSubject = 0.25;

    /// <summary>Below it, what one text leaves unsaid is not left out on purpose, and another verb is not a weaker one.</summary>
    private const double SameWording = 0.4;

    /// <summary>Every scale on which the two differ, the most telling first; empty when none shows a difference.</summary>
    /// <param name="likeness">From 0 to 1: how far the two are on the same subject.</param>
    public static IReadOnlyList<BarShift> Between(string from, string to, double likeness = 1)
    {
        var fromWords = Words.In(from);
        var toWords = Words.In(to);
        return
        [
            .. Scales.All.Where(scale => likeness >= SameSubject || !scale.IsWithinSubject)
                .Select(scale => scale.Between([.. scale.Mentions(from, fromWords)], [.. scale.Mentions(to, toWords)])).OfType<BarShift>()
                .Where(shift => likeness >= SameWording || shift.Reason is { From: not null, To: not null, Code: not ReasonCodes.PartWeaker }),
        ];
    }

    /// <summary>
    /// How the scope of one paragraph differs from that of the other, where both name one: a paragraph works at the largest
    /// scope in it, whatever smaller ones its sentences speak of besides. Null when neither is larger.
    /// </summary>
    public static BarShift? ScopeBetween(string from, string to) =>
        Scales.Scope.BetweenLargest([.. Scales.Scope.Mentions(from, Words.In(from))], [.. Scales.Scope.Mentions(to, Words.In(to))]);
}
