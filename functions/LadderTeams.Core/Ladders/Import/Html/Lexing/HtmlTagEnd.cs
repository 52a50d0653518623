namespace LadderTeams.Core.Ladders.Import.Html.Lexing;

/// <summary>
/// Finds where a tag ends. A <c>&lt;</c> outside quotes shows that it was no tag. A quote that never closes would hide
/// the rest of the file, so from there on quotes no longer count; a far search in vain has the same result, since
/// repeating it would cost the square of the length.
/// </summary>
internal sealed class HtmlTagEnd(string text, int end)
{
    private const int Far = 1024;

    private bool quotesCount = true;

    /// <summary>One past the tag's <c>&gt;</c>, or -1 when it is no tag.</summary>
    /// <param name="from">One past the tag's name.</param>
    public int Find(int from)
    {
        if (!quotesCount)
        {
            return FindUnquoted(from);
        }

        var at = from;
        while (Next(at, "<>=") is var found and >= 0)
        {
            if (text[found] != '=')
            {
                quotesCount = text[found] == '>' || found - from < Far;
                return text[found] == '>' ? found + 1 : -1;
            }

            at = PastValue(found + 1);
            if (at < 0)
            {
                quotesCount = false;
                return FindUnquoted(from);
            }
        }

        return -1;
    }

    private int FindUnquoted(int from)
    {
        var found = Next(from, "<>");
        return found >= 0 && text[found] == '>' ? found + 1 : -1;
    }

    private int PastValue(int at)
    {
        var value = HtmlCharacters.SkipSpace(text, at, end);
        if (value >= end || text[value] is not ('"' or '\''))
        {
            return value;
        }

        var length = text.AsSpan(value + 1, end - value - 1).IndexOf(text[value]);
        return length < 0 ? -1 : value + length + 2;
    }

    private int Next(int from, ReadOnlySpan<char> characters)
    {
        var offset = text.AsSpan(from, end - from).IndexOfAny(characters);
        return offset < 0 ? -1 : from + offset;
    }
}
