using LadderTeams.Core.Ladders.Import.Html.Lexing;

namespace LadderTeams.Core.Ladders.Import.Html;

/// <summary>How the next words are set. Each table cell begins anew, as it does in browsers.</summary>
internal sealed class HtmlStyle
{
    private int bold;

    public bool IsBold => bold > 0;

    /// <summary>The address of the open link, one object for each link; null outside links.</summary>
    public string? Address { get; private set; }

    public void Start(HtmlElement element, ReadOnlySpan<char> tag)
    {
        switch (element.Role)
        {
            case HtmlRole.Bold:
                bold++;
                break;
            default:
                Address = HtmlAttributes.Find(tag, "href")?.Trim();
                break;
        }
    }

    public void End(HtmlElement element)
    {
        switch (element.Role)
        {
            case HtmlRole.Bold:
                bold = Math.Max(0, bold - 1);
                break;
            default:
                Address = null;
                break;
        }
    }
}
