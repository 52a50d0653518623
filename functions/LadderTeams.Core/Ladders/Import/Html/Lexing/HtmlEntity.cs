using System.Text;
using AngleSharp.Html;

namespace LadderTeams.Core.Ladders.Import.Html.Lexing;

/// <summary>Reads character references such as <c>&amp;amp;</c> and <c>&amp;#8217;</c>.</summary>
internal static class HtmlEntity
{
    private const int LongestName = 33;
    private const int LongestOpenName = 6;
    private const int LastCodePoint = 0x10FFFF;
    private const string Replacement = "\uFFFD";

    /// <summary>What stands for the reference at the <c>&amp;</c>, and how long the reference is; null when it is none.</summary>
    public static (string Symbol, int Length)? Read(ReadOnlySpan<char> text) =>
        text.Length > 1 && text[1] == '#' ? ReadNumber(text) : ReadClosed(text) ?? ReadOpen(text);

    /// <summary>Decodes an attribute's value, where a name without semicolon may be part of an address.</summary>
    public static string Decode(ReadOnlySpan<char> value)
    {
        var decoded = new StringBuilder(value.Length);
        for (var at = 0; at < value.Length;)
        {
            var rest = value[at..];
            var found = rest[0] != '&' ? null : rest.StartsWith("&#") ? ReadNumber(rest) : ReadClosed(rest);
            decoded.Append(found?.Symbol ?? rest[..1]);
            at += found?.Length ?? 1;
        }

        return decoded.ToString();
    }

    private static (string Symbol, int Length)? ReadClosed(ReadOnlySpan<char> text)
    {
        var length = NameLength(text, LongestName);
        return length > 0 && length + 1 < text.Length && text[length + 1] == ';' && Symbol(text.Slice(1, length + 1)) is { } symbol
            ? (symbol, length + 2)
            : null;
    }

    private static (string Symbol, int Length)? ReadOpen(ReadOnlySpan<char> text)
    {
        for (var length = NameLength(text, LongestOpenName); length > 1; length--)
        {
            if (Symbol(text.Slice(1, length)) is { } symbol)
            {
                return (symbol, length + 1);
            }
        }

        return null;
    }

    private static int NameLength(ReadOnlySpan<char> text, int most)
    {
        var length = 0;
        while (length < most && length + 1 < text.Length && char.IsAsciiLetterOrDigit(text[length + 1]))
        {
            length++;
        }

        return length;
    }

    private static string? Symbol(ReadOnlySpan<char> name) => HtmlEntityProvider.Resolver.GetSymbol(name.ToString());

    private static (string Symbol, int Length)? ReadNumber(ReadOnlySpan<char> text)
    {
        var isHex = text.Length > 2 && text[2] is 'x' or 'X';
        var first = isHex ? 3 : 2;
        var at = first;
        var number = 0;
        for (; at < text.Length && IsDigit(text[at], isHex); at++)
        {
            number = Math.Min(number * (isHex ? 16 : 10) + DigitOf(text[at]), LastCodePoint + 1);
        }

        return at == first ? null : (Character(number), at < text.Length && text[at] == ';' ? at + 1 : at);
    }

    private static bool IsDigit(char c, bool isHex) => isHex ? char.IsAsciiHexDigit(c) : char.IsAsciiDigit(c);

    private static int DigitOf(char c) => char.IsAsciiDigit(c) ? c - '0' : char.ToLowerInvariant(c) - 'a' + 10;

    private static string Character(int number) =>
        HtmlEntityProvider.IsInCharacterTable(number) ? HtmlEntityProvider.GetSymbolFromTable(number) ?? Replacement
        : number is 0 or > LastCodePoint or (>= 0xD800 and <= 0xDFFF) ? Replacement
        : char.ConvertFromUtf32(number);
}
