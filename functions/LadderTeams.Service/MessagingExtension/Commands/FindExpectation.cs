using LadderTeams.Core.Ladders;
using LadderTeams.Core.Search;
using LadderTeams.Service.MessagingExtension.Activities;
using LadderTeams.Service.MessagingExtension.Cards;

namespace LadderTeams.Service.MessagingExtension.Commands;

/// <summary>
/// Finds what a ladder expects: a level or a capability by its name, in the ladder's order, and what is said in the words that were
/// typed, best first. Before anything is typed, the asker's own level, or all levels.
/// </summary>
internal sealed class FindExpectation(LadderCards cards) : ICommand
{
    public string Id => "findExpectation";

    public InvokeResponse Answer(CommandContext context, Query query)
    {
        if (!context.Ladders.Any()) { return InvokeResponse.Saying(context.Words.NoLadder); }

        var named = (query.IsInitial ? Initial(context) : Named(context, query.Text)).ToList();
        var first = named.Skip(query.Skip).Take(query.Count).ToList();
        var found = query.IsInitial ? [] : Found(context, query, Math.Max(0, query.Skip - named.Count), query.Count - first.Count);
        Attachment[] results = [.. first.Concat(found).Select(one => one.Attach(context.Words))];
        return results.Length == 0 && query.Skip == 0 ? InvokeResponse.Saying(context.Words.NothingFound(query.Text)) : InvokeResponse.Of(results);
    }

    private IEnumerable<Shown> Initial(CommandContext context) =>
        context.Own is var (ladder, level) ? LevelOf(ladder, level, context.Words) : context.Ladders.SelectMany(one => one.Levels.Select(step => cards.Level(one, step, context.Words)));

    private IEnumerable<Shown> Named(CommandContext context, string text) => context.Ladders.SelectMany(ladder =>
        ladder.FindLevel(text) is { } level ? LevelOf(ladder, level, context.Words)
        : ladder.FindCapability(text) is { } capability ? ladder.Levels.Select(one => cards.Capability(ladder, one, capability.Name, context.Words)).OfType<Shown>()
        : AtLevel(ladder, text, context.Words) is { } both ? [both]
        : []);

    private IEnumerable<Shown> LevelOf(Ladder ladder, Level level, CardWords words) => cards.Capabilities(ladder, level, words).Prepend(cards.Level(ladder, level, words));

    /// <summary>A level and a capability in one line, whichever comes first.</summary>
    private Shown? AtLevel(Ladder ladder, string text, CardWords words)
    {
        var parts = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var at = 1; at < parts.Length; at++)
        {
            var (head, tail) = (string.Join(' ', parts[..at]), string.Join(' ', parts[at..]));
            if ((Both(head, tail) ?? Both(tail, head)) is { } found) { return found; }
        }

        return null;

        Shown? Both(string level, string capability) =>
            ladder.FindLevel(level) is { } step && ladder.FindCapability(capability) is { } named ? cards.Capability(ladder, step, named.Name, words) : null;
    }

    private IEnumerable<Shown> Found(CommandContext context, Query query, int skip, int top) => top <= 0 ? []
        : context.Shelf.Index.Search(new SearchQuery(query.Text) { Skip = skip, Top = top }).Hits.Select(hit => cards.Statement(context.LadderOf(hit.LadderId), hit, context.Words));
}
