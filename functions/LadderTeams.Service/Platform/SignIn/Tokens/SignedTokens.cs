using System.Buffers;
using System.Text;
using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.SignIn.Keys;

namespace LadderTeams.Service.Platform.SignIn.Tokens;

/// <summary>One of the two is there.</summary>
internal readonly record struct CheckedToken<T>(Refusal? Refused, T? Sender)
    where T : class;

/// <summary>Tells who sent a signed token. What it says is looked at when its signature has been found right, and not before.</summary>
internal abstract class SignedTokens<T>(SigningKeys keys)
    where T : class
{
    private const int LongestToken = 16 * 1024;

    public SigningKeys Keys => keys;

    /// <summary>When to try again after <see cref="SignInRefusals.Unavailable"/>.</summary>
    public TimeSpan UntilNextTry => keys.UntilNextTry;

    public ValueTask<CheckedToken<T>> ValidateAsync(ReadOnlyMemory<char> token, CancellationToken cancellationToken)
    {
        var check = Check(token.Span);
        return check.Refused == SignInRefusals.TokenKeyUnknown ? ValidateWithNewKeysAsync(token, cancellationToken) : new(check);
    }

    /// <param name="token">The text of the whole token.</param>
    /// <param name="space">For what the parts hold, as long as the token. It holds something else afterwards.</param>
    protected abstract CheckedToken<T> Check(ReadOnlySpan<byte> token, TokenParts parts, Span<byte> space);

    protected static CheckedToken<T> Refuse(Refusal refusal) => new(refusal, null);

    private async ValueTask<CheckedToken<T>> ValidateWithNewKeysAsync(ReadOnlyMemory<char> token, CancellationToken cancellationToken)
    {
        await keys.RefreshAsync(cancellationToken);
        var check = Check(token.Span);
        return check.Refused == SignInRefusals.TokenKeyUnknown && keys.AreAway ? Refuse(SignInRefusals.Unavailable) : check;
    }

    private CheckedToken<T> Check(ReadOnlySpan<char> token)
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
}
