using System.Buffers;
using System.Buffers.Text;

namespace LadderTeams.Service.Platform.SignIn;

/// <summary>base64url as JWS has it (RFC 7515, 2): no padding, no white space, and one text for the same bytes.</summary>
internal static class Base64UrlText
{
    private static readonly SearchValues<byte> Alphabet = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_"u8);

    public static bool IsText(ReadOnlySpan<byte> text) => !text.ContainsAnyExcept(Alphabet) && (text.Length % 4) switch
    {
        // Bits that no byte takes are zero.
        1 => false,
        2 => "AQgw"u8.Contains(text[^1]),
        3 => "AEIMQUYcgkosw048"u8.Contains(text[^1]),
        _ => true,
    };

    /// <param name="bytes">May be where the text is.</param>
    public static bool TryDecode(ReadOnlySpan<byte> text, Span<byte> bytes, out int length)
    {
        length = 0;
        return IsText(text) && Base64Url.DecodeFromUtf8(text, bytes, out _, out length) is OperationStatus.Done;
    }
}
