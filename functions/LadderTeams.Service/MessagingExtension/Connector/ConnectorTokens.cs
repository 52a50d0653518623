using System.Buffers;
using System.Text;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.SignIn;
using LadderTeams.Service.Platform.SignIn.Keys;
using LadderTeams.Service.Platform.SignIn.Tokens;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.MessagingExtension.Connector;

/// <summary>One of the two is there.</summary>
internal readonly record struct CheckedConnector(Refusal? Refused, ConnectorToken? Token);

/// <summary>What a right token lets its sender speak for.</summary>
internal sealed record ConnectorToken(string ServiceUrl, IReadOnlySet<string> Channels);

/// <summary>Tells whether the Bot Connector sent a request. What a token says is looked at when its signature has been found right, and not before.</summary>
internal sealed class ConnectorTokens
{
    /// <summary>How much two clocks may differ, by the Connector's own rules.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromMinutes(5);

    private readonly SigningKeys keys;
    private readonly TimeProvider time;
    private readonly string? botId;
    private readonly string issuer;

    public ConnectorTokens(IOptions<MessagingOptions> options, KeyServer server, TimeProvider time)
    {
        keys = new([new("the Bot Connector", new(options.Value.Metadata), IsMetadata: true)], server, time);
        this.time = time;
        botId = TrustedTenants.IdIn(options.Value.BotId);
        issuer = options.Value.Issuer;
    }

    /// <summary>Whether there is a bot to speak to.</summary>
    public bool IsOn => botId is not null;

    public SigningKeys Keys => keys;

    /// <summary>When to try again after <see cref="SignInRefusals.Unavailable"/>.</summary>
    public TimeSpan UntilNextTry => keys.UntilNextTry;

    public async ValueTask<CheckedConnector> ValidateAsync(ReadOnlyMemory<char> token, CancellationToken cancellationToken)
    {
        var check = Check(token.Span);
        if (check.Refused != SignInRefusals.TokenKeyUnknown) { return check; }

        await keys.RefreshAsync(cancellationToken);
        check = Check(token.Span);
        return check.Refused == SignInRefusals.TokenKeyUnknown && keys.AreAway ? new(SignInRefusals.Unavailable, null) : check;
    }

    private CheckedConnector Check(ReadOnlySpan<char> token)
    {
        if (token.Length > TokenValidator.LongestToken) { return new(SignInRefusals.TokenTooLarge, null); }

        var buffer = ArrayPool<byte>.Shared.Rent(2 * token.Length); // the text, and then what its parts hold
        try
        {
            var text = buffer.AsSpan(0, token.Length);
            return Ascii.FromUtf16(token, text, out _) is OperationStatus.Done && TokenParts.TrySplit(text, out var parts)
                ? Check(parts, buffer.AsSpan(token.Length))
                : new(SignInRefusals.TokenMalformed, null);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private CheckedConnector Check(TokenParts parts, Span<byte> space)
    {
        if (TokenSignature.Prove(keys, parts, space, out var refused) is not { } key) { return new(refused, null); }

        Base64UrlText.TryDecode(parts.Payload, space, out var length);
        return ConnectorClaims.Read(space[..length]) is not { } claims ? new(SignInRefusals.TokenMalformed, null)
            : Refuse(claims) is { } unfit ? new(unfit, null)
            : new(null, new(claims.ServiceUrl!, key.Endorsements));
    }

    private Refusal? Refuse(ConnectorClaims claims)
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
