namespace LadderTeams.EndToEnd.Host;

/// <summary>What a host says to the tab that it frames.</summary>
internal sealed record Said
{
    /// <summary>Below the service's address.</summary>
    public string Page { get; init; } = "/tab/";

    public string Origin { get; init; } = "https://teams.microsoft.com";

    public string Theme { get; init; } = "default";

    public string Locale { get; init; } = "en-us";

    public string FrameContext { get; init; } = "content";

    /// <summary>What Teams calls the meeting that the tab is opened in; null outside of meetings.</summary>
    public string? Meeting { get; init; }

    /// <summary>Where a link of the host leads, below the tab's start.</summary>
    public string? SubPageId { get; init; }

    /// <summary>Null when the host does not sign anybody in.</summary>
    public string? Person { get; init; } = ProductFixture.Newcomer;

    /// <summary>The address of the page that is pinned already.</summary>
    public string? Pinned { get; init; }

    /// <summary>The id of the app package; null when the host does not say.</summary>
    public string? AppId { get; init; }

    /// <summary>Whether it has a dialog that sends a link to a chat.</summary>
    public bool Shares { get; init; }

    /// <summary>Whether the person agrees in the window that the host opens; false when she closes it.</summary>
    public bool Consents { get; init; } = true;

    /// <summary>False for a frame that is no host.</summary>
    public bool Answers { get; init; } = true;

    public int Width { get; init; } = 1280;

    /// <summary>The dialog in which Teams asks what a new tab shows.</summary>
    public static Said Config { get; } = new() { Page = "/tab/config", FrameContext = "settings", Width = 720 };
}
