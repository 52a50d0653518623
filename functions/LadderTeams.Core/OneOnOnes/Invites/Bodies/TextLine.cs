namespace LadderTeams.Core.OneOnOnes.Invites.Bodies;

/// <summary>A line of a text body.</summary>
/// <param name="Next">Where the next line begins.</param>
internal sealed record TextLine(int Start, int Next, string Text)
{
    public bool IsBlank => string.IsNullOrWhiteSpace(Text);

    /// <summary>
    /// What a point of a list says; null for any other line. Ours begin with a hyphen; Outlook writes those of HTML with an asterisk when it
    /// makes text of it.
    /// </summary>
    public string? Point => Text.Trim() is ['-' or '*' or '•' or '·', var space, ..] point && char.IsWhiteSpace(space) ? point[2..] : null;

    public static List<TextLine> In(string text)
    {
        var lines = new List<TextLine>();
        for (var start = 0; start < text.Length;)
        {
            var length = text.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? text.Length : start + length;
            var next = end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : end < text.Length ? 1 : 0);
            lines.Add(new(start, next, text[start..end]));
            start = next;
        }

        return lines;
    }
}
