using LadderTeams.Core.Text;

namespace LadderTeams.Core.Ladders.Compare.Bars;

/// <summary>One way in which a bar can be higher.</summary>
/// <param name="Up">What a change to a higher rank is called.</param>
/// <param name="Mentions">Finds the words that place a text on the scale.</param>
internal sealed record Scale(ChangeKind Up, Func<string, IReadOnlyList<Word>, IEnumerable<Mention>> Mentions)
{
    public required string HigherCode { get; init; }

    public required string LowerCode { get; init; }

    /// <summary>For the English sentence, as in "The scope".</summary>
    public required string Subject { get; init; }

    public required string Rises { get; init; }

    public required string Falls { get; init; }

    /// <summary>Whether the scale tells something only of texts on the same subject: numbers and dates of different things do not compare.</summary>
    public bool IsWithinSubject { get; init; }

    /// <summary>
    /// A text that is silent stands somewhere from the low to the high rank: nothing within them is a change from silence.
    /// Without it silence is not compared.
    /// </summary>
    public (int Low, int High)? Silence { get; init; }

    /// <summary>Null when the two texts stand at the same height, or one of them cannot be placed.</summary>
    public BarShift? Between(IReadOnlyList<Mention> from, IReadOnlyList<Mention> to)
    {
        if (from.Count == 0 || to.Count == 0) { return FromSilence(from, to); }

        var fromOnly = Without(from, to);
        var toOnly = Without(to, from);
        var low = Highest(fromOnly.Count > 0 ? fromOnly : from);
        var high = Highest(toOnly.Count > 0 ? toOnly : to);

        // A text that only loses or gains a smaller mention beside a larger one stands where it stood.
        var isPlaced = (fromOnly.Count > 0 && toOnly.Count > 0)
            || (toOnly.Count > 0 && high.Rank > low.Rank) || (fromOnly.Count > 0 && low.Rank > high.Rank);
        return isPlaced && low.Rank != high.Rank ? Shifted(low.Quote, high.Quote, high.Rank > low.Rank) : null;
    }

    /// <summary>Null when the highest mention of either side has the same rank, or one side has none.</summary>
    public BarShift? BetweenLargest(IReadOnlyList<Mention> from, IReadOnlyList<Mention> to)
    {
        if (from.Count == 0 || to.Count == 0) { return null; }

        var (low, high) = (Highest(from), Highest(to));
        return low.Rank == high.Rank ? null : Shifted(low.Quote, high.Quote, high.Rank > low.Rank);
    }

    private BarShift? FromSilence(IReadOnlyList<Mention> from, IReadOnlyList<Mention> to)
    {
        if (Silence is not var (low, high) || from.Count + to.Count == 0) { return null; }

        var said = Highest(from.Count > 0 ? from : to);
        if (said.Rank >= low && said.Rank <= high) { return null; }

        return from.Count > 0 ? Shifted(said.Quote, null, said.Rank < low) : Shifted(null, said.Quote, said.Rank > high);
    }

    private BarShift Shifted(string? from, string? to, bool isUp)
    {
        var moves = isUp ? Rises : Falls;
        var sentence = from is null ? $"{Subject} {moves} to “{to}”."
            : to is null ? $"{Subject} {moves}: “{from}” is gone."
            : $"{Subject} {moves} from “{from}” to “{to}”.";
        return new(isUp ? Up : ChangeKind.Reworded, new(isUp ? HigherCode : LowerCode, from, to, sentence));
    }

    private static List<Mention> Without(IReadOnlyList<Mention> mentions, IReadOnlyList<Mention> others) =>
        [.. mentions.Where(mention => others.All(other => other.Rank != mention.Rank))];

    private static Mention Highest(IEnumerable<Mention> mentions) => mentions.MaxBy(mention => mention.Rank);
}

/// <summary>A move along a scale.</summary>
internal sealed record BarShift(ChangeKind Kind, Reason Reason);
