namespace LadderTeams.Local.Tenant.Tokens;

/// <param name="Challenge">The S256 challenge whose verifier redeems it.</param>
internal sealed record AuthorizationCode(Grant Grant, string Redirect, string Challenge)
{
    public RefreshFamily Family { get; } = new();
}

/// <summary>Codes that are redeemed once, and soon. What comes of a code that is tried twice is revoked.</summary>
internal sealed class AuthorizationCodes(TimeProvider time)
{
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);
    private static readonly TimeSpan Memory = RefreshTokens.Lifetime;

    private readonly Lock gate = new();
    private readonly Dictionary<string, Entry> codes = new(StringComparer.Ordinal);

    public string Issue(AuthorizationCode code)
    {
        var text = RandomText.Next();
        var now = time.GetUtcNow();
        lock (gate)
        {
            foreach (var (old, _) in codes.Where(known => known.Value.Issued + Memory < now)) { codes.Remove(old); }

            codes.Add(text, new(code, now));
        }

        return text;
    }

    public Outcome<AuthorizationCode> Redeem(string text)
    {
        lock (gate)
        {
            if (!codes.TryGetValue(text, out var entry)) { return TokenError.InvalidGrant(70000, "The provided authorization code is not valid."); }

            if (entry.IsRedeemed)
            {
                entry.Code.Family.Revoke();
                return TokenError.InvalidGrant(54005, "OAuth2 Authorization code was already redeemed, please retry with a new valid code or use an existing refresh token.");
            }

            entry.IsRedeemed = true;
            return entry.Issued + Lifetime <= time.GetUtcNow()
                ? TokenError.InvalidGrant(70008, "The provided authorization code has expired.")
                : entry.Code;
        }
    }

    private sealed class Entry(AuthorizationCode code, DateTimeOffset issued)
    {
        public AuthorizationCode Code => code;

        public DateTimeOffset Issued => issued;

        public bool IsRedeemed { get; set; }
    }
}
