using LadderTeams.Core.Ladders;
using LadderTeams.Service.Platform.Links;

namespace LadderTeams.Service.MessagingExtension.Cards;

/// <summary>Addresses of what cards show, in the tab. They are those of tab/src/shared/ladder/paths.ts.</summary>
internal sealed class TabLinks(TabAddress tab)
{
    /// <summary>Null when nobody has said where the tab is; so are the others.</summary>
    public string? Of(Ladder ladder) => tab.To($"/ladders/{Part(ladder.Id)}", CardText.NameOf(ladder));

    /// <summary>The ladder's, when the level's own would be too long; so is a comparison's.</summary>
    /// <param name="statement">The id of a statement of the level; null for all of it.</param>
    public string? Of(Ladder ladder, Level level, string? statement = null) =>
        tab.To($"/ladders/{Part(ladder.Id)}/levels/{Part(level.Code)}{(statement is { Length: > 0 } ? $"#{Part(statement)}" : "")}", level.Name) ?? Of(ladder);

    public string? Of(Ladder ladder, Level from, Level to) =>
        tab.To($"/ladders/{Part(ladder.Id)}/compare/{Part(from.Code)}/{Part(to.Code)}", $"{from.Code} → {to.Code}") ?? Of(ladder);

    public string? Home => tab.To("", "Ladder");

    private static string Part(string text) => Uri.EscapeDataString(text);
}
