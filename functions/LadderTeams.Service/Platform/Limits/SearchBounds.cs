namespace LadderTeams.Service.Platform.Limits;

/// <summary>How much of a search is taken, wherever it is typed.</summary>
internal static class SearchBounds
{
    /// <summary>In characters.</summary>
    public const int LongestQuery = 200;

    /// <summary>How many results a query may skip.</summary>
    public const int LargestSkip = 10_000;
}
