using System.Buffers;
using LadderTeams.Service.Platform.Answers;

namespace LadderTeams.Service.Platform.SignIn.Tokens;

/// <summary>What a token that is rightly signed must say to let a person in.</summary>
internal sealed class ClaimRules(TrustedTenants trusted, TimeProvider time)
{
    /// <summary>What an app must be let do for its person.</summary>
    public const string Scope = "access_as_user";

    private const string Address = "api://";

    /// <summary>How much two clocks may differ.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(2);

    private static readonly SearchValues<char> OfHost = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789.-:");

    /// <summary>Null when the person may be let in.</summary>
    public Refusal? Check(TokenClaims claims)
    {
        var (now, skew) = (time.GetUtcNow().ToUnixTimeSeconds(), (long)Skew.TotalSeconds);
        return trusted.Find(claims.Tenant) is not { } tenant ? SignInRefusals.TokenTenant
            : !IsIssued(claims, tenant) ? SignInRefusals.TokenIssuer
            : !IsMeantForUs(claims.Audience) ? SignInRefusals.TokenAudience
            : claims.Expires is not { } expires || expires <= now - skew ? SignInRefusals.TokenExpired
            : claims.NotBefore is not { } begins || begins > now + skew ? SignInRefusals.TokenNotYetValid
            : claims.Kind is not (null or "user") || (claims.Scopes is null && claims.HasRoles) ? SignInRefusals.TokenAppOnly
            : !HasScope(claims.Scopes) ? SignInRefusals.TokenScope
            : !TrustedTenants.IsId(claims.Person) ? SignInRefusals.TokenPerson
            : null;
    }

    private static bool IsIssued(TokenClaims claims, TrustedTenant tenant) => claims.Version switch
    {
        "1.0" => claims.Issuer == tenant.IssuerOfVersion1,
        "2.0" => claims.Issuer == tenant.IssuerOfVersion2,
        _ => false,
    };

    private static bool HasScope(ReadOnlySpan<char> scopes)
    {
        foreach (var scope in scopes.Split(' '))
        {
            if (scopes[scope] is Scope) { return true; }
        }

        return false;
    }

    /// <summary>Our id, or an address that ends with it: <c>api://ID</c> or <c>api://HOST/ID</c>.</summary>
    private bool IsMeantForUs(string? audience)
    {
        if (audience is null || !audience.EndsWith(trusted.ClientId, StringComparison.Ordinal)) { return false; }

        var before = audience.AsSpan(0, audience.Length - trusted.ClientId.Length);
        return before is "" or Address
            || (before.Length > Address.Length + 1 && before.StartsWith(Address, StringComparison.Ordinal) && before[^1] == '/'
                && !before[Address.Length..^1].ContainsAnyExcept(OfHost));
    }
}
