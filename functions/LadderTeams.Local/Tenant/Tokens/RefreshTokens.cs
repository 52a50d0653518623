namespace LadderTeams.Local.Tenant.Tokens;

internal sealed record RefreshToken(Grant Grant, RefreshFamily Family);

/// <summary>Each token is used once and followed by the next. Whoever uses one again ends all that came of the same sign-in.</summary>
internal sealed class RefreshTokens(TimeProvider time)
{
    /// <summary>Since the sign-in, as for every single-page application.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromHours(24);

    private readonly Lock gate = new();
    private readonly Dictionary<string, Entry> tokens = new(StringComparer.Ordinal);

    public string Issue(RefreshToken token)
    {
        var text = RandomText.Next();
        lock (gate)
        {
            foreach (var (old, _) in tokens.Where(known => HasExpired(known.Value.Token))) { tokens.Remove(old); }

            tokens.Add(text, new(token));
        }

        return text;
    }

    public Outcome<RefreshToken> Redeem(string text)
    {
        lock (gate)
        {
            if (!tokens.TryGetValue(text, out var entry)) { return TokenError.InvalidGrant(70000, "The provided refresh token is not valid."); }

            if (entry.IsUsed) { entry.Token.Family.Revoke(); }

            if (entry.Token.Family.IsRevoked) { return TokenError.InvalidGrant(70000, "The provided grant has been revoked."); }

            entry.IsUsed = true;
            return HasExpired(entry.Token)
                ? TokenError.InvalidGrant(700084, "The refresh token was issued to a single page app (SPA), and therefore has a fixed, limited lifetime, which cannot be extended. It is now expired.")
                : entry.Token;
        }
    }

    private bool HasExpired(RefreshToken token) => token.Grant.SignedIn + Lifetime <= time.GetUtcNow();

    private sealed class Entry(RefreshToken token)
    {
        public RefreshToken Token => token;

        public bool IsUsed { get; set; }
    }
}
