using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.SignIn;
using LadderTeams.Service.Platform.SignIn.Keys;
using LadderTeams.Service.Platform.SignIn.Tokens;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.MessagingExtension.Connector;

/// <summary>What a right token lets its sender speak for.</summary>
internal sealed record ConnectorToken(string ServiceUrl, IReadOnlySet<string> Channels);

/// <summary>Tells whether the Bot Connector sent a request.</summary>
internal sealed class ConnectorTokens(IOptions<MessagingOptions> options, KeyServer server, TimeProvider time)
    : SignedTokens<ConnectorToken>(new([new("the Bot Connector", new(options.Value.Metadata), IsMetadata: true)], server, time))
{
    /// <summary>How much two clocks may differ, by the Connector's own rules.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private readonly string? botId = TrustedTenants.IdIn(options.Value.BotId);
    private readonly string issuer = options.Value.Issuer;

    /// <summary>Whether there is a bot to speak to.</summary>
    public bool IsOn => botId is not null;

    protected override CheckedToken<ConnectorToken> Check(ReadOnlySpan<byte> token, TokenParts parts, Span<byte> space)
    {
        if (TokenSignature.Prove(Keys, parts, space, out var refused) is not { } key) { return Refuse(refused!); }

        Base64UrlText.TryDecode(parts.Payload, space, out var length);
        return ConnectorClaims.Read(space[..length]) is not { } claims ? Refuse(SignInRefusals.TokenMalformed)
            : Unfit(claims) is { } unfit ? Refuse(unfit)
            : new(null, new(claims.ServiceUrl!, key.Endorsements));
    }

    /// <summary>Null when they let their sender speak.</summary>
    private Refusal? Unfit(ConnectorClaims claims)
    {
        var (now, skew) = (time.GetUtcNow().ToUnixTimeSeconds(), (long)Skew.TotalSeconds);
        return claims.Issuer != issuer ? SignInRefusals.TokenIssuer
            : claims.Audience is null || claims.Audience != botId ? SignInRefusals.TokenAudience
            : claims.Expires is not { } expires || expires <= now - skew ? SignInRefusals.TokenExpired
            : claims.NotBefore is not { } begins || begins > now + skew ? SignInRefusals.TokenNotYetValid
            : claims.ServiceUrl is not { Length: > 0 } ? MessagingRefusals.OtherServiceUrl
            : null;
    }
}
