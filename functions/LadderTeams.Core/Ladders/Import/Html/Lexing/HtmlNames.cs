namespace LadderTeams.Core.Ladders.Import.Html.Lexing;

/// <summary>
/// Tells tags from text between angle brackets. A name that HTML does not know makes a tag only when the element is
/// closed: <c>&lt;your team&gt;</c> is not. Never reads past the next bracket to find out, as what it refuses is read again.
/// </summary>
internal sealed class HtmlNames(string text, int start, int end)
{
    private readonly HashSet<string> opened = new(StringComparer.OrdinalIgnoreCase);
    private Dictionary<string, int>? lastEndTags;

    public bool Opens(ReadOnlySpan<char> name, int open)
    {
        lastEndTags ??= FindLastEndTags();
        if (lastEndTags.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name, out var last) && last > open)
        {
            opened.Add(name.ToString());
            return true;
        }

        return name.ContainsAny('-', ':') && char.IsAsciiLetterOrDigit(name[^1]) && ClosesItself(open + 1 + name.Length);
    }

    public bool Closes(ReadOnlySpan<char> name) => opened.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name);

    private bool ClosesItself(int nameEnd)
    {
        var offset = text.AsSpan(nameEnd, end - nameEnd).IndexOfAny('<', '>');
        return offset > 0 && text[nameEnd + offset] == '>' && text[nameEnd + offset - 1] == '/';
    }

    private Dictionary<string, int> FindLastEndTags()
    {
        var found = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var names = found.GetAlternateLookup<ReadOnlySpan<char>>();
        for (var at = start; text.AsSpan(at, end - at).IndexOf("</") is var offset and >= 0;)
        {
            at += offset + 2;
            names[HtmlCharacters.NameOf(text.AsSpan(at, end - at))] = at;
        }

        return found;
    }
}
