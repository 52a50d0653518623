namespace LadderTeams.Service.Graph;

/// <summary>How long Graph is waited for, and how much of it is read.</summary>
internal sealed record GraphLimits
{
    public static GraphLimits Default { get; } = new();

    /// <summary>For one request.</summary>
    public TimeSpan LongestTry { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>For all that one question takes: tokens, pages, and tries.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Before the second try; it doubles with each.</summary>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromMilliseconds(300);

    public int MostTries { get; init; } = 3;

    /// <summary>In bytes; some times what a page of 999 people takes.</summary>
    public int LargestAnswer { get; init; } = 2 * 1024 * 1024;

    public int MostPages { get; init; } = 20;

    /// <summary>Who has more reports than that is no person.</summary>
    public int MostPeople { get; init; } = 4_000;
}
