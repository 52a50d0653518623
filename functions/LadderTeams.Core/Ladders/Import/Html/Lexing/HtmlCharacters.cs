using System.Buffers;

namespace LadderTeams.Core.Ladders.Import.Html.Lexing;

internal static class HtmlCharacters
{
    private static readonly SearchValues<char> NameCharacters =
        SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_:.");

    /// <summary>White space as HTML has it: a no-break space is none.</summary>
    public static bool IsSpace(char c) => c is ' ' or '\n' or '\r' or '\t' or '\f';

    /// <summary>Draws nothing; unlike white space it may be meant to stay between two words.</summary>
    public static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\u200b' or '\ufeff';

    public static bool EndsName(char c) => IsSpace(c) || c is '/' or '>';

    /// <summary>The element or attribute name at the start of <paramref name="text"/>; may be empty.</summary>
    public static ReadOnlySpan<char> NameOf(ReadOnlySpan<char> text)
    {
        var length = text.IndexOfAnyExcept(NameCharacters);
        return length < 0 ? text : text[..length];
    }

    public static int SkipSpace(string text, int at, int end)
    {
        while (at < end && IsSpace(text[at]))
        {
            at++;
        }

        return at;
    }
}
