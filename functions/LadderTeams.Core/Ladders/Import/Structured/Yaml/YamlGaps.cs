namespace LadderTeams.Core.Ladders.Import.Structured.Yaml;

/// <summary>Keeps what stands between the scalars of a YAML text: comments hold words, anchors, tags and directives are markup.</summary>
internal sealed class YamlGaps(Document document, int start)
{
    private const string Indicators = ",[]{}:?-|>";

    private readonly string text = document.File.Text;

    /// <summary>Everything before it is kept.</summary>
    public int At { get; private set; } = start;

    /// <summary>Goes on to <paramref name="to"/>, the end of a scalar that its reader has kept.</summary>
    public void Skip(int to) => At = Math.Max(At, to);

    public void Pass(int to)
    {
        while (At < to)
        {
            var character = text[At];
            if (char.IsWhiteSpace(character) || Indicators.Contains(character)) { At++; }
            else if (character == '#') { PassComment(LineEnd(to)); }
            else if (character == '%' && IsLineStart(At)) { PassMarkup(DirectiveEnd(to)); }
            else { PassWord(to); }
        }
    }

    /// <summary>Passes the head of a block scalar: its indicators and a comment.</summary>
    public void PassHead(int to)
    {
        var end = At;
        while (end < to && !char.IsWhiteSpace(text[end])) { end++; }

        PassMarkup(end);
        Pass(to);
    }

    public int LineEnd(int limit)
    {
        var length = text.AsSpan(At, limit - At).IndexOfAny('\r', '\n');
        return length < 0 ? limit : At + length;
    }

    private void PassComment(int to)
    {
        while (At < to && text[At] == '#') { At++; }

        SourceWords.KeepResidual(document, At, to, "comment");
        At = to;
    }

    private void PassMarkup(int to)
    {
        SourceWords.KeepMarkup(document, At, to);
        At = to;
    }

    private void PassWord(int to)
    {
        var end = At;
        while (end < to && !char.IsWhiteSpace(text[end]) && (end == At || !",[]{}".Contains(text[end]))) { end++; }

        if (text[At] is '&' or '*' or '!')
        {
            PassMarkup(end);
            return;
        }

        SourceWords.KeepResidual(document, At, end, "unreadable");
        At = end;
    }

    private int DirectiveEnd(int to)
    {
        var end = LineEnd(to);
        var comment = text.IndexOf(" #", At, end - At, StringComparison.Ordinal);
        return comment < 0 ? end : comment;
    }

    private bool IsLineStart(int at) => at == 0 || text[at - 1] is '\n' or '\r';
}
