using System.Buffers;
using System.Globalization;
using System.Text;

namespace LadderTeams.Service.Storage;

/// <summary>
/// Makes keys of what comes from outside. Letters and digits of ASCII, <c>-</c> and <c>_</c> stay; anything else is
/// <c>~</c> and the four hex digits of a UTF-16 unit, nothing at all is a lone <c>~</c>, and <c>.</c> joins parts. So
/// different parts make different keys, no part can reach into another, and words of letters and digits keep their order.
/// </summary>
internal static class TableKey
{
    private const char Escape = '~';
    private const char Separator = '.';
    private const int Escaped = 5;
    private static readonly SearchValues<char> HexDigits = SearchValues.Create("0123456789ABCDEF");

    /// <exception cref="StorageLimitException">The key is longer than the store takes.</exception>
    public static string Encode(params ReadOnlySpan<string> parts)
    {
        if (parts.IsEmpty) { throw new ArgumentException("A key has a part.", nameof(parts)); }

        var key = new StringBuilder();
        foreach (var part in parts)
        {
            if (key.Length > 0) { key.Append(Separator); }

            AppendPart(key, part);
        }

        var encoded = key.ToString();
        TableLimits.CheckKey(encoded);
        return encoded;
    }

    /// <summary>What every key that begins with these parts and has more begins with.</summary>
    public static string Prefix(params ReadOnlySpan<string> parts) => Encode(parts) + Separator;

    /// <summary>Null when no parts make this key.</summary>
    public static IReadOnlyList<string>? Decode(string key)
    {
        var parts = new List<string>();
        foreach (var encoded in key.Split(Separator))
        {
            if (DecodePart(encoded) is not { } part) { return null; }

            parts.Add(part);
        }

        return parts;
    }

    private static void AppendPart(StringBuilder key, string part)
    {
        if (part.Length == 0) { key.Append(Escape); }

        foreach (var unit in part)
        {
            if (StaysAsItIs(unit)) { key.Append(unit); }
            else { key.Append(CultureInfo.InvariantCulture, $"{Escape}{(int)unit:X4}"); }
        }
    }

    private static string? DecodePart(ReadOnlySpan<char> encoded)
    {
        if (encoded is [Escape]) { return ""; }

        var part = new StringBuilder();
        while (!encoded.IsEmpty)
        {
            if (Unit(encoded) is not { } unit) { return null; }

            part.Append(unit);
            encoded = encoded[(encoded[0] == Escape ? Escaped : 1)..];
        }

        return part.Length == 0 ? null : part.ToString();
    }

    private static char? Unit(ReadOnlySpan<char> encoded) => encoded[0] switch
    {
        Escape when encoded.Length >= Escaped && Hex(encoded[1..Escaped]) is { } unit && !StaysAsItIs(unit) => unit,
        var unit when StaysAsItIs(unit) => unit,
        _ => null,
    };

    private static char? Hex(ReadOnlySpan<char> digits) =>
        !digits.ContainsAnyExcept(HexDigits) ? (char)int.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture) : null;

    private static bool StaysAsItIs(char unit) => char.IsAsciiLetterOrDigit(unit) || unit is '-' or '_';
}
