using System.Text;

namespace LadderTeams.Core.Ladders.Import.Html;

/// <summary>Finds the links of one text. A link's place is that of its words in the file.</summary>
internal sealed class HtmlLinks
{
    private readonly List<TextLink> found = [];
    private string? address;
    private int valueStart;
    private int sourceStart;

    /// <summary>A character comes that belongs to <paramref name="next"/>.</summary>
    /// <param name="shown">How much of <paramref name="value"/> shows so far.</param>
    /// <param name="sourceEnd">One past the last character that shows.</param>
    public void Continue(string? next, StringBuilder value, int shown, int sourceAt, int sourceEnd)
    {
        if (!ReferenceEquals(next, address))
        {
            End(value, shown, sourceEnd);
            (address, valueStart, sourceStart) = (next, value.Length, sourceAt);
        }
    }

    /// <summary>Ends the text and begins anew; a link that is still open goes on in the next text.</summary>
    public TextLink[] Take(StringBuilder value, int shown, int sourceEnd)
    {
        End(value, shown, sourceEnd);
        TextLink[] taken = found.Count == 0 ? [] : [.. found];
        found.Clear();
        return taken;
    }

    private void End(StringBuilder value, int shown, int sourceEnd)
    {
        if (address is not null && shown > valueStart)
        {
            found.Add(new(value.ToString(valueStart, shown - valueStart), address, sourceStart, sourceEnd));
        }

        address = null;
    }
}
