namespace LadderTeams.Core.Ladders.Import.Html.Lexing;

/// <summary>Looks ahead. What is not there is looked for once, so that reading stays linear whatever is left open.</summary>
internal sealed class HtmlSearch(string text, int end)
{
    private readonly HashSet<string> missing = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<HtmlElement> unclosed = [];

    /// <summary>Where <paramref name="words"/> begin next, or -1. Ask from left to right only.</summary>
    public int Find(string words, int from)
    {
        if (from >= end || missing.Contains(words))
        {
            return -1;
        }

        var offset = text.AsSpan(from, end - from).IndexOf(words, StringComparison.OrdinalIgnoreCase);
        if (offset < 0)
        {
            missing.Add(words);
        }

        return offset < 0 ? -1 : from + offset;
    }

    /// <summary>Where the end tag of an element begins whose content is not markup, or -1.</summary>
    public int FindEndTag(HtmlElement element, int from)
    {
        if (unclosed.Contains(element))
        {
            return -1;
        }

        var depth = 1;
        for (var at = Find(element.Name, from); at >= 0; at = Find(element.Name, at + 1))
        {
            if (IsTag(at, "</", element))
            {
                depth--;
            }
            else if (element.Name is "template" && IsTag(at, "<", element))
            {
                depth++;
            }

            if (depth == 0)
            {
                return at - 2;
            }
        }

        unclosed.Add(element);
        return -1;
    }

    private bool IsTag(int name, string opening, HtmlElement element)
    {
        var after = name + element.Name.Length;
        return after < end && HtmlCharacters.EndsName(text[after]) && text.AsSpan(0, name).EndsWith(opening, StringComparison.Ordinal);
    }
}
