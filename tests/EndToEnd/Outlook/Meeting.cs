namespace LadderTeams.EndToEnd.Outlook;

/// <summary>A meeting that somebody has open in Outlook, and the Outlook that she has it open in.</summary>
internal sealed record Meeting
{
    public const string Own = "<p>Bring the roadmap.</p><p>|</p>";

    public string Person { get; init; } = ProductFixture.Manager;

    public string Subject { get; init; } = "1:1 Leilani / Noor";

    /// <summary>As the directory calls them; an address for somebody whom it does not know.</summary>
    public IReadOnlyList<string> Guests { get; init; } = [ProductFixture.Engineer];

    public bool IsOrganizer { get; init; } = true;

    public bool IsSeries { get; init; } = true;

    /// <summary>The text of the invite, with the cursor as a bar; in HTML or not.</summary>
    public string Body { get; init; } = Own;

    public bool IsHtml { get; init; } = true;

    /// <summary>As new Outlook on Mac can.</summary>
    public bool IgnoresPrepend { get; init; }

    public bool Refuses { get; init; }

    public string Locale { get; init; } = "en-US";

    /// <summary>The color behind the invite.</summary>
    public string Ground { get; init; } = "#FFFFFF";

    public int Width { get; init; } = 320;

    /// <summary>How many pixels of the screen one of the page is wide.</summary>
    public int Scale { get; init; } = 1;

    /// <summary>Whether Outlook can sign in for the pane.</summary>
    public bool SignsIn { get; init; } = true;

    /// <summary>Whether it can without asking.</summary>
    public bool IsSilent { get; init; } = true;

    /// <summary>What becomes of asking: <c>grants</c>, <c>cancels</c> or <c>fails</c>.</summary>
    public string Popup { get; init; } = "grants";

    /// <summary>Whether the service may not read the calendar when it is first asked.</summary>
    public bool LacksConsent { get; init; }

    /// <summary>Who frames the pane.</summary>
    public string Host { get; init; } = "https://outlook.office.com";
}
