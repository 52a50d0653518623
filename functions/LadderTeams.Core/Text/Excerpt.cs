namespace LadderTeams.Core.Text;

public static class Excerpt
{
    private const string Cut = "…";

    /// <summary>No longer than that, cut between words and never within a character.</summary>
    public static string Of(string text, int longest)
    {
        if (text.Length <= longest) { return text; }

        var end = longest - Cut.Length;
        var space = text.LastIndexOf(' ', end);
        if (space > longest / 2) { end = space; }
        else if (char.IsHighSurrogate(text[end - 1])) { end--; }

        return text[..end].TrimEnd(' ', '.', ',', ';', ':') + Cut;
    }
}
