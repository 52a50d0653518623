using LadderTeams.Core.Ladders;
using LadderTeams.Core.Search;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.MessagingExtension.Activities;
using LadderTeams.Service.MessagingExtension.Cards;

namespace LadderTeams.Service.MessagingExtension.Commands;

/// <summary>What a command answers from.</summary>
/// <param name="Own">The asker's own level, and its ladder; null when nobody has set it, or it was not asked for.</param>
internal sealed record CommandContext(LadderShelf Shelf, (PublishedLadder Ladder, Level Level)? Own, CardWords Words)
{
    public IReadOnlyList<PublishedLadder> Ladders => Shelf.Ladders;

    public PublishedLadder LadderOf(SearchHit hit) => Shelf.Find(hit.LadderId)!;
}

/// <summary>One of the commands that the manifest names.</summary>
internal interface ICommand
{
    /// <summary>As the manifest calls it.</summary>
    string Id { get; }

    InvokeResponse Answer(CommandContext context, Query query);
}
