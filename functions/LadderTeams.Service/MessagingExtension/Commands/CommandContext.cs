using LadderTeams.Core.Ladders;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.MessagingExtension.Activities;
using LadderTeams.Service.MessagingExtension.Cards;

namespace LadderTeams.Service.MessagingExtension.Commands;

/// <summary>What a command answers from.</summary>
/// <param name="Own">The asker's own level, and its ladder; null when nobody has set it, or it was not asked for.</param>
internal sealed record CommandContext(LadderShelf Shelf, (Ladder Ladder, Level Level)? Own, CardWords Words)
{
    public IEnumerable<Ladder> Ladders => Shelf.Ladders.Select(published => published.Ladder);

    public Ladder LadderOf(string id) => Shelf.Find(id)!.Ladder;
}

/// <summary>One of the commands that the manifest names.</summary>
internal interface ICommand
{
    /// <summary>As the manifest calls it.</summary>
    string Id { get; }

    InvokeResponse Answer(CommandContext context, Query query);
}
