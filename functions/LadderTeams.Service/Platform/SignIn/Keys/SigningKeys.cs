namespace LadderTeams.Service.Platform.SignIn.Keys;

/// <summary>The keys of all who issue tokens of one kind.</summary>
internal sealed class SigningKeys(IEnumerable<KeySource> sources, KeyServer server, TimeProvider time)
{
    private readonly FetchedKeys[] all = [.. sources.Select(source => new FetchedKeys(source, server, time))];

    /// <summary>Whether a key may be unknown only because it could not be fetched.</summary>
    public bool AreAway => Array.Exists(all, static keys => keys.IsAway);

    /// <summary>Of the oldest; null when a source has none.</summary>
    public TimeSpan? Age => Array.TrueForAll(all, static keys => keys.Age is not null) ? all.Max(keys => keys.Age) : null;

    /// <summary>When keys that could not be fetched are asked for again.</summary>
    public TimeSpan UntilNextTry => all.Where(keys => keys.IsAway).Select(keys => keys.UntilNextTry).DefaultIfEmpty().Min();

    /// <summary>The key that verifies, of whatever source; null when none does.</summary>
    /// <param name="isKnown">Whether a source has a key of that id.</param>
    public SigningKey? Verify(ReadOnlySpan<char> id, ReadOnlySpan<byte> data, ReadOnlySpan<byte> signature, out bool isKnown)
    {
        isKnown = false;
        SigningKey? tried = null;
        foreach (var keys in all)
        {
            // Entra's tenants share their keys.
            if (keys.Find(id) is not { } key || tried?.IsSameAs(key) is true) { continue; }

            isKnown = true;
            if (key.Verify(data, signature)) { return key; }

            tried = key;
        }

        return null;
    }

    public bool Has(string source, SigningKey key)
    {
        foreach (var keys in all)
        {
            if (keys.Source == source) { return keys.Find(key.Id) is { } own && own.IsSameAs(key); }
        }

        return false;
    }

    /// <summary>As <see cref="FetchedKeys.RefreshAsync"/>.</summary>
    public Task RefreshAsync(CancellationToken cancellationToken) =>
        Task.WhenAll(all.Select(keys => keys.RefreshAsync())).WaitAsync(cancellationToken);
}
