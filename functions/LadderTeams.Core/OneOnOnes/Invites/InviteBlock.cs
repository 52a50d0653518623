using LadderTeams.Core.Assessments;

namespace LadderTeams.Core.OneOnOnes.Invites;

/// <summary>
/// What is put into an invite: a line with the link to the live agenda, and prompts below. Everyone who is invited reads it, and nothing else goes
/// into it than what it is made of: words of a ladder, a link, and the product's own words.
/// </summary>
public sealed record InviteBlock
{
    /// <summary>In UTF-16 units; the agenda behind the link has the whole of what is cut.</summary>
    public const int LongestPrompt = 400;

    /// <summary>Stands between the heading and the link.</summary>
    internal const string Dash = " – ";

    private InviteBlock(ValueList<string> prompts, AgendaLink link, InviteWords words) => (Prompts, Link, Words) = (prompts, link, words);

    public ValueList<string> Prompts { get; }

    public AgendaLink Link { get; }

    /// <summary>The line above the prompts, before the link.</summary>
    public string Heading => Words.Heading;

    public string LinkText => Words.Open;

    /// <summary>Tells blocks apart by what they say. White space and ways of writing the same character do not count.</summary>
    public string Hash => BlockContent.Of($"{Words.Heading}{Dash}{Words.Open}", Link.Address, Prompts).Hash;

    internal InviteWords Words { get; }

    /// <summary>Null when no prompt says anything: there would be nothing to put in.</summary>
    /// <param name="prompts">Text; markup in them means nothing.</param>
    /// <param name="locale">The organizer's, as <c>de-DE</c>.</param>
    public static InviteBlock? From(IEnumerable<string> prompts, AgendaLink link, string? locale)
    {
        var lines = prompts.Select(WrittenLine.Of).Where(line => line.Length > 0).Select(Cut).ToArray();
        return lines.Length > 0 ? new([.. lines], link, InviteWords.For(locale)) : null;
    }

    private static string Cut(string line)
    {
        if (line.Length <= LongestPrompt) { return line; }

        var cut = char.IsHighSurrogate(line[LongestPrompt - 2]) ? LongestPrompt - 2 : LongestPrompt - 1;
        return $"{line.AsSpan(0, cut).TrimEnd()}…";
    }
}
