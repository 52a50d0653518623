using System.Text.Json;
using LadderTeams.Service.Platform.Answers;

namespace LadderTeams.Service.Platform.SignIn.Tokens;

/// <summary>Reads the header of a token (RFC 7515, 4.1): how it is signed, and with which key.</summary>
internal static class TokenHeader
{
    public const int LongestKeyId = 256;

    private const int Algorithm = 0;
    private const int KeyId = 1;

    /// <summary>Those after the first two say where to take a key from, or what must be understood besides.</summary>
    private static readonly string[] Names = ["alg", "kid", "crit", "jku", "jwk", "x5u", "x5c"];

    /// <summary>Null when it can be gone on with.</summary>
    /// <param name="keyId">Takes the id of the key, of that <paramref name="length"/>.</param>
    public static Refusal? Read(ReadOnlySpan<byte> json, Span<char> keyId, out int length)
    {
        length = 0;
        var (isSigned, asksForMore) = (false, false);
        try
        {
            var members = new JsonMembers(json, Names);
            while (members.MoveNext(out var name))
            {
                switch (name)
                {
                    case Algorithm:
                        isSigned = members.Value.TokenType is JsonTokenType.String && members.Value.ValueTextEquals("RS256"u8);
                        break;
                    case KeyId:
                        if (members.Value.TokenType is JsonTokenType.String && members.Value.ValueSpan.Length <= keyId.Length) { length = members.Value.CopyString(keyId); }

                        break;
                    default:
                        asksForMore |= name != JsonMembers.Unknown;
                        break;
                }
            }
        }
        catch (Exception unreadable) when (unreadable is JsonException or InvalidOperationException) // the latter for text that is no Unicode
        {
            return SignInRefusals.TokenMalformed;
        }

        return !isSigned ? SignInRefusals.TokenAlgorithm
            : asksForMore ? SignInRefusals.TokenHeader
            : length == 0 ? SignInRefusals.TokenKeyMissing
            : null;
    }
}
