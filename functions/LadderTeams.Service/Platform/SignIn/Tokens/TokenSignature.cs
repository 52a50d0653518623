using LadderTeams.Service.Platform.Answers;
using LadderTeams.Service.Platform.SignIn.Keys;

namespace LadderTeams.Service.Platform.SignIn.Tokens;

/// <summary>Finds the key that a token is signed with. Nothing but the header is looked at before.</summary>
internal static class TokenSignature
{
    /// <summary>Null when no key is found, and then <paramref name="refused"/> says why.</summary>
    /// <param name="space">For what the parts hold, as long as the token.</param>
    public static SigningKey? Prove(SigningKeys keys, TokenParts parts, Span<byte> space, out Refusal? refused)
    {
        Span<char> keyId = stackalloc char[TokenHeader.LongestKeyId];
        Base64UrlText.TryDecode(parts.Header, space, out var length);
        refused = TokenHeader.Read(space[..length], keyId, out var idLength);
        if (refused is not null) { return null; }

        Base64UrlText.TryDecode(parts.Signature, space, out length);
        var key = keys.Verify(keyId[..idLength], parts.Signed, space[..length], out var isKnown);
        refused = key is not null ? null : isKnown ? SignInRefusals.TokenSignature : SignInRefusals.TokenKeyUnknown;
        return key;
    }
}
