using System.Buffers;

namespace LadderTeams.Core.Ladders.Import.Html.Lexing;

/// <summary>Reads the attributes of a start tag.</summary>
internal static class HtmlAttributes
{
    private const string Space = " \t\r\n\f";

    private static readonly SearchValues<char> NameEnds = SearchValues.Create("=/" + Space);

    /// <summary>The decoded value of an attribute; empty when it has none, null when the tag has no such attribute.</summary>
    public static string? Find(ReadOnlySpan<char> tag, string name)
    {
        var rest = tag[(1 + HtmlCharacters.NameOf(tag[1..]).Length)..^1];
        while (true)
        {
            rest = rest.TrimStart(Space + "/");
            if (rest.IsEmpty)
            {
                return null;
            }

            var length = rest[1..].IndexOfAny(NameEnds) + 1;
            var found = length == 0 ? rest : rest[..length];
            rest = TakeValue(rest[found.Length..], out var value);
            if (found.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return HtmlEntity.Decode(value);
            }
        }
    }

    /// <summary>What <c>colspan="2"</c> says, read as browsers do: the digits at the start.</summary>
    public static int? FindNumber(ReadOnlySpan<char> tag, string name)
    {
        var digits = (Find(tag, name) ?? "").AsSpan().Trim();
        var length = digits.IndexOfAnyExceptInRange('0', '9');
        return int.TryParse(length < 0 ? digits : digits[..length], out var number) ? number : null;
    }

    private static ReadOnlySpan<char> TakeValue(ReadOnlySpan<char> rest, out ReadOnlySpan<char> value)
    {
        value = default;
        var sign = rest.TrimStart(Space);
        if (sign.IsEmpty || sign[0] != '=')
        {
            return rest;
        }

        rest = sign[1..].TrimStart(Space);
        var isQuoted = !rest.IsEmpty && rest[0] is '"' or '\'';
        var start = isQuoted ? 1 : 0;
        var length = isQuoted ? rest[1..].IndexOf(rest[0]) : rest.IndexOfAny(Space);
        value = length < 0 ? rest[start..] : rest.Slice(start, length);
        return length < 0 ? default : rest[(start + length + start)..];
    }
}
