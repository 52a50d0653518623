namespace LadderTeams.Service.Platform.SignIn.Keys;

/// <summary>The keys of one source, as last fetched. They stay when they cannot be fetched again.</summary>
internal sealed class FetchedKeys(KeySource source, KeyServer server, TimeProvider time)
{
    /// <summary>However many tokens name keys that are not known.</summary>
    public static readonly TimeSpan BetweenRefreshes = TimeSpan.FromMinutes(5);

    /// <summary>As long as there are no keys at all, and so nobody can sign in; and once after the first ones, which no unknown key has asked for.</summary>
    public static readonly TimeSpan BetweenFirstTries = TimeSpan.FromSeconds(10);

    /// <summary>Keys that are older are fetched again while they are used.</summary>
    public static readonly TimeSpan LongestAge = TimeSpan.FromHours(24);

    private readonly Lock asking = new();
    private volatile Fetched? fetched;
    private volatile bool isAway;
    private (long Begun, bool IsFirst, Task Done)? last;

    public string Source => source.Name;

    /// <summary>Whether the last try gave nothing.</summary>
    public bool IsAway => isAway;

    /// <summary>Null when there are none.</summary>
    public TimeSpan? Age => fetched is { } known ? time.GetElapsedTime(known.At) : null;

    /// <summary>When a refresh asks again.</summary>
    public TimeSpan UntilNextTry
    {
        get { lock (asking) { return last is { } before ? PauseAfter(before.IsFirst) - time.GetElapsedTime(before.Begun) : TimeSpan.Zero; } }
    }

    public SigningKey? Find(ReadOnlySpan<char> id)
    {
        if (fetched is not { } known) { return null; }

        if (time.GetElapsedTime(known.At) >= LongestAge) { _ = RefreshAsync(); }

        return known.Keys.Find(id);
    }

    /// <summary>Over when the keys are as new as they may be. Who asks while they are fetched waits for the same answer; it never fails.</summary>
    public Task RefreshAsync()
    {
        lock (asking)
        {
            if (last is { } before && (!before.Done.IsCompleted || time.GetElapsedTime(before.Begun) < PauseAfter(before.IsFirst))) { return before.Done; }

            var (begun, isFirst) = (time.GetTimestamp(), fetched is null);
            var done = FetchAsync(begun);
            last = (begun, isFirst, done);
            return done;
        }
    }

    private TimeSpan PauseAfter(bool isFirst) => fetched is null || isFirst ? BetweenFirstTries : BetweenRefreshes;

    private async Task FetchAsync(long begun)
    {
        var keys = await server.FetchAsync(source);
        isAway = keys is null;
        if (keys is not null) { fetched = new(keys, begun); }
    }

    private sealed record Fetched(KeySet Keys, long At);
}
