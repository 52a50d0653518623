using LadderTeams.Core.Ladders;
using Microsoft.Extensions.Options;

namespace LadderTeams.Service.MessagingExtension.Cards;

/// <summary>Addresses of what cards show, in the tab. They are those of tab/src/shared/ladder/paths.ts.</summary>
internal sealed class TabLinks(IOptions<MessagingOptions> options)
{
    /// <summary>What the manifest calls the personal tab.</summary>
    private const string Tab = "ladder";

    /// <summary>Of an address that every browser takes.</summary>
    private const int LongestLink = 2_000;

    private const int LongestLabel = 100;

    private readonly string? tab = options.Value.Tab?.TrimEnd('/');
    private readonly string? app = options.Value.AppId;

    /// <summary>Null when nobody has said where the tab is; so are the others.</summary>
    public string? Of(Ladder ladder) => To($"/ladders/{Part(ladder.Id)}", CardText.NameOf(ladder));

    /// <summary>The ladder's, when the level's own would be too long; so is a comparison's.</summary>
    /// <param name="statement">The id of a statement of the level; null for all of it.</param>
    public string? Of(Ladder ladder, Level level, string? statement = null) =>
        To($"/ladders/{Part(ladder.Id)}/levels/{Part(level.Code)}{(statement is { Length: > 0 } ? $"#{Part(statement)}" : "")}", level.Name) ?? Of(ladder);

    public string? Of(Ladder ladder, Level from, Level to) =>
        To($"/ladders/{Part(ladder.Id)}/compare/{Part(from.Code)}/{Part(to.Code)}", $"{from.Code} → {to.Code}") ?? Of(ladder);

    public string? Home => To("", "Ladder");

    /// <summary>The path below the tab that an address leads to; null when it leads elsewhere.</summary>
    public string? PathIn(string? url) =>
        tab is not null && Uri.TryCreate(url, UriKind.Absolute, out var address) && Uri.TryCreate(tab, UriKind.Absolute, out var here)
        && Uri.Compare(address, here, UriComponents.SchemeAndServer, UriFormat.SafeUnescaped, StringComparison.OrdinalIgnoreCase) == 0
        && (address.AbsolutePath == here.AbsolutePath || address.AbsolutePath.StartsWith(here.AbsolutePath + "/", StringComparison.Ordinal))
            ? address.AbsolutePath[here.AbsolutePath.Length..] + address.Fragment
            : null;

    /// <summary>https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application, with the page for who has no Teams.</summary>
    private string? To(string path, string label) => (tab is null ? null
        : app is null ? tab + path
        : $"https://teams.microsoft.com/l/entity/{app}/{Tab}?webUrl={Part(tab + path)}&label={Part(CardText.Shorten(label, LongestLabel))}&context={Part($$"""{"subEntityId":"{{path}}"}""")}") is { Length: <= LongestLink } link ? link : null;

    private static string Part(string text) => Uri.EscapeDataString(text);
}
