using System.Buffers;
using System.Text;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.SignIn.Access;
using LadderTeams.Service.Platform.SignIn.Keys;

namespace LadderTeams.Service.Platform.SignIn.Tokens;

/// <summary>One of the two is there.</summary>
internal readonly record struct CheckedToken(Refusal? Refused, SignedInPerson? Person);

/// <summary>Tells whose an access token is. What a token says is looked at when its signature has been found right, and not before.</summary>
internal sealed class TokenValidator(SigningKeys keys, ClaimRules rules, ProvenTokens proven)
{
    public const int LongestToken = 16 * 1024;

    /// <summary>When to try again after <see cref="SignInRefusals.Unavailable"/>.</summary>
    public TimeSpan UntilNextTry => keys.UntilNextTry;

    public ValueTask<CheckedToken> ValidateAsync(ReadOnlyMemory<char> token, CancellationToken cancellationToken)
    {
        var check = Check(token.Span);
        return check.Refused == SignInRefusals.TokenKeyUnknown ? ValidateWithNewKeysAsync(token, cancellationToken) : new(check);
    }

    private async ValueTask<CheckedToken> ValidateWithNewKeysAsync(ReadOnlyMemory<char> token, CancellationToken cancellationToken)
    {
        await keys.RefreshAsync(cancellationToken);
        var check = Check(token.Span);
        return check.Refused == SignInRefusals.TokenKeyUnknown && keys.AreAway ? Refuse(SignInRefusals.Unavailable) : check;
    }

    private CheckedToken Check(ReadOnlySpan<char> token)
    {
        if (token.Length > LongestToken) { return Refuse(SignInRefusals.TokenTooLarge); }

        var buffer = ArrayPool<byte>.Shared.Rent(2 * token.Length); // the text, and then what its parts hold
        try
        {
            var text = buffer.AsSpan(0, token.Length);
            return Ascii.FromUtf16(token, text, out _) is OperationStatus.Done && TokenParts.TrySplit(text, out var parts)
                ? Check(text, parts, buffer.AsSpan(token.Length))
                : Refuse(SignInRefusals.TokenMalformed);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private CheckedToken Check(ReadOnlySpan<byte> token, TokenParts parts, Span<byte> space)
    {
        if (proven.Find(token) is { } known) { return Judge(known); }

        if (TokenSignature.Prove(keys, parts, space, out var refused) is not { } key) { return Refuse(refused!); }

        Base64UrlText.TryDecode(parts.Payload, space, out var length);
        if (TokenClaims.Read(space[..length]) is not { } claims) { return Refuse(SignInRefusals.TokenMalformed); }

        var signed = new ProvenToken(claims, key);
        var judged = Judge(signed);
        if (judged.Person is not null) { proven.Add(token, signed); }

        return judged;
    }

    /// <summary>Each time, for time passes and keys are withdrawn.</summary>
    private CheckedToken Judge(ProvenToken signed) =>
        rules.Check(signed.Claims) is { } refused ? Refuse(refused)
        : !keys.Has(signed.Claims.Tenant!, signed.Key) ? Refuse(SignInRefusals.TokenKeyUnknown)
        : new(null, signed.Person);

    private static CheckedToken Refuse(Refusal refusal) => new(refusal, null);
}
