using LadderTeams.Core.Ladders;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.MessagingExtension.Activities;
using LadderTeams.Service.MessagingExtension.Cards;
using LadderTeams.Service.Platform.Links;

namespace LadderTeams.Service.MessagingExtension.Unfurling;

/// <summary>
/// Shows what a link to Ladder leads to. Everyone in the conversation sees it, so a link to anything but a ladder gives a card that
/// says nothing.
/// </summary>
internal sealed class Unfurl(TabAddress tab, LadderCards cards, StatementCards statements, ComparisonCards comparisons)
{
    /// <summary>Null for a link that leads elsewhere.</summary>
    public InvokeResponse? Answer(LadderShelf shelf, PastedLink link, CardWords words)
    {
        if (tab.PathIn(link.Url) is not { } path) { return null; }

        var shown = Show(shelf, path, words) ?? cards.Neutral(words);
        return ExtensionResponse.Of([shown.Attach(words, AdaptiveCard.OfUnfurling)]);
    }

    private Shown? Show(LadderShelf shelf, string path, CardWords words)
    {
        var (page, statement) = path.Split('#', 2) is [var before, var after] ? (before, Uri.UnescapeDataString(after)) : (path, null);
        string[] parts = [.. page.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];
        return parts is not ["ladders", var id, .. var rest] || shelf.Find(id) is not { Ladder: var ladder } published ? null : rest switch
        {
            [] => cards.Overview(published),
            ["levels", var level] when ladder.FindLevel(level) is { } one => StatementOf(ladder, one, statement) is { } said ? statements.Statement(ladder, one, said) : cards.Level(published, one, words),
            ["compare", var from, var to] when ladder.FindLevel(from) is { } first && ladder.FindLevel(to) is { } second && first != second =>
                comparisons.Whole(published, shelf.Compare(ladder, first, second), words),
            _ => null,
        };
    }

    private static EffectiveStatement? StatementOf(Ladder ladder, Level level, string? id) =>
        id is { Length: > 0 } ? EffectiveLevels.Of(ladder, level).Statements.FirstOrDefault(said => said.Statement.Id == id) : null;
}
