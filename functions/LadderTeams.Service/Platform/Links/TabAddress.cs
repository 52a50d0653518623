using LadderTeams.Core.Text;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.Platform.Links;

/// <summary>Makes links into the tab, and tells where those that somebody has lead.</summary>
internal sealed class TabAddress(IOptions<LinkOptions> options, TeamsHost teams)
{
    /// <summary>What the manifest calls the personal tab.</summary>
    private const string Name = "ladder";

    /// <summary>Of an address that every browser takes.</summary>
    private const int LongestLink = 2_000;

    private const int LongestLabel = 100;

    private readonly string? tab = options.Value.Tab?.TrimEnd('/');
    private readonly string? app = options.Value.AppId;

    /// <summary>
    /// Null when nobody has said where the tab is, or the link would be too long.
    /// https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application, with the page for who has no Teams.
    /// </summary>
    /// <param name="path">Below the tab, of characters that an address can have.</param>
    public string? To(string path, string label) => (tab is null ? null
        : app is null ? tab + path
        : $"https://{teams.Name}/l/entity/{app}/{Name}?webUrl={Part(tab + path)}&label={Part(Excerpt.Of(label, LongestLabel))}&context={Part($$"""{"subEntityId":"{{path}}"}""")}") is { Length: <= LongestLink } link ? link : null;

    /// <summary>The path below the tab that an address leads to; null when it leads elsewhere.</summary>
    public string? PathIn(string? url) =>
        tab is not null && Uri.TryCreate(url, UriKind.Absolute, out var address) && Uri.TryCreate(tab, UriKind.Absolute, out var here)
        && Uri.Compare(address, here, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0
        && (address.AbsolutePath == here.AbsolutePath || address.AbsolutePath.StartsWith(here.AbsolutePath + "/", StringComparison.Ordinal))
            ? address.AbsolutePath[here.AbsolutePath.Length..] + address.Fragment
            : null;

    /// <summary>An address of the service, which is where the tab is from; null when nobody has said where that is.</summary>
    public Uri? OfService(string path) => Uri.TryCreate(tab, UriKind.Absolute, out var here) ? new(here, path) : null;

    private static string Part(string text) => Uri.EscapeDataString(text);
}
