namespace LadderTeams.Service.Graph;

/// <summary>How long Graph is waited for, and how much of it is read.</summary>
internal sealed record GraphLimits
{
    public static GraphLimits Default { get; } = new();

    /// <summary>For one request that a person waits for.</summary>
    public TimeSpan LongestTry { get; init; } = TimeSpan.FromSeconds(4);

    /// <summary>For all that one question of a person takes: tokens, pages, and tries.</summary>
    public TimeSpan LongestWait { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>For one request that nobody waits for.</summary>
    public TimeSpan LongestBackgroundTry { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>For all tries of such a request.</summary>
    public TimeSpan LongestBackgroundWait { get; init; } = TimeSpan.FromMinutes(3);

    /// <summary>How long work that nobody waits for stands still when Graph asks for it.</summary>
    public TimeSpan LongestBackgroundPause { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Before the second try; it doubles with each.</summary>
    public TimeSpan FirstDelay { get; init; } = TimeSpan.FromMilliseconds(300);

    public int MostTries { get; init; } = 3;

    /// <summary>In bytes; some times what a page of 999 people takes.</summary>
    public int LargestAnswer { get; init; } = 2 * 1024 * 1024;

    /// <summary>In bytes; what 200 events take, a few of them with bodies of megabytes.</summary>
    public int LargestCalendarAnswer { get; init; } = 32 * 1024 * 1024;

    /// <summary>In bytes; of twenty of them only a few are that large at once.</summary>
    public int LargestBatchAnswer { get; init; } = 64 * 1024 * 1024;

    /// <summary>In bytes, of what is sent as one batch: Graph takes 4 MB.</summary>
    public int LargestBatch { get; init; } = 3 * 1024 * 1024;

    public int MostPages { get; init; } = 20;

    /// <summary>Fifty series each, or 200 meetings.</summary>
    public int MostCalendarPages { get; init; } = 60;

    /// <summary>Who has more reports than that is no person.</summary>
    public int MostPeople { get; init; } = 4_000;

    /// <summary>Of the service's requests to one mailbox.</summary>
    public int MostAtOnce { get; init; } = 4;
}
