namespace LadderTeams.Core.Ladders.Import;

/// <summary>Orders file names as people number them: <c>l2.md</c> before <c>l10.md</c>.</summary>
internal static class SourceOrder
{
    public static IComparer<string> Comparer { get; } = StringComparer.Create(System.Globalization.CultureInfo.InvariantCulture, System.Globalization.CompareOptions.NumericOrdering);
}
