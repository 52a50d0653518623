namespace LadderTeams.Core.Ladders.Import;

/// <summary>Orders file names as people number them, <c>l2.md</c> before <c>l10.md</c>, and else by their characters.</summary>
internal sealed class SourceOrder : IComparer<string>
{
    public static SourceOrder Comparer { get; } = new();

    public int Compare(string? x, string? y)
    {
        ReadOnlySpan<char> left = x, right = y;
        while (!left.IsEmpty && !right.IsEmpty)
        {
            var (leftDigits, rightDigits) = (Digits(left), Digits(right));
            var order = leftDigits > 0 && rightDigits > 0 ? ByValue(left[..leftDigits], right[..rightDigits]) : left[0].CompareTo(right[0]);
            if (order != 0) { return order; }

            left = left[Math.Max(1, leftDigits)..];
            right = right[Math.Max(1, rightDigits)..];
        }

        return left.IsEmpty && right.IsEmpty ? string.CompareOrdinal(x, y) : left.Length.CompareTo(right.Length);
    }

    private static int Digits(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('0', '9') is var end && end < 0 ? text.Length : end;

    private static int ByValue(ReadOnlySpan<char> left, ReadOnlySpan<char> right)
    {
        left = left.TrimStart('0');
        right = right.TrimStart('0');
        return left.Length == right.Length ? left.SequenceCompareTo(right) : left.Length.CompareTo(right.Length);
    }
}
