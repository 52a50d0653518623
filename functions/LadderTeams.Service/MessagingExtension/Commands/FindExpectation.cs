using LadderTeams.Core.Ladders;
using LadderTeams.Core.Search;
using LadderTeams.Service.Catalog;
using LadderTeams.Service.MessagingExtension.Activities;
using LadderTeams.Service.MessagingExtension.Cards;

namespace LadderTeams.Service.MessagingExtension.Commands;

/// <summary>
/// Finds what a ladder expects: a level or a capability by its name, in the ladder's order, and what is said in the words that were
/// typed, best first. Before anything is typed, the asker's own level, or all levels.
/// </summary>
internal sealed class FindExpectation(LadderCards cards, StatementCards statements) : ICommand
{
    public string Id => "findExpectation";

    public InvokeResponse Answer(CommandContext context, Query query)
    {
        if (context.Ladders.Count == 0) { return ExtensionResponse.Saying(context.Words.NoLadder); }

        var named = (query.IsInitial ? Initial(context) : Named(context, query.Text)).ToList();
        var first = named.Skip(query.Skip).Take(query.Count).ToList();
        var found = query.IsInitial ? [] : Found(context, query, Math.Max(0, query.Skip - named.Count), query.Count - first.Count);
        Shown[] results = [.. first, .. found];
        return results.Length == 0 && query.Skip == 0 ? ExtensionResponse.Saying(context.Words.NothingFound(query.Text)) : ExtensionResponse.Of(Shown.List(results, context.Words));
    }

    private IEnumerable<Shown> Initial(CommandContext context) =>
        context.Own is var (ladder, level) ? LevelOf(ladder, level, context.Words) : context.Ladders.SelectMany(one => one.Ladder.Levels.Select(step => cards.Level(one, step, context.Words)));

    private IEnumerable<Shown> Named(CommandContext context, string text) => context.Ladders.SelectMany(published =>
        published.Ladder.FindLevel(text) is { } level ? LevelOf(published, level, context.Words)
        : published.Ladder.FindCapability(text) is { } capability ? published.Ladder.Levels.Select(one => cards.Capability(published, one, capability.Name, context.Words)).OfType<Shown>()
        : AtLevel(published, text, context.Words) is { } both ? [both]
        : []);

    private IEnumerable<Shown> LevelOf(PublishedLadder published, Level level, CardWords words) => cards.Capabilities(published, level, words).Prepend(cards.Level(published, level, words));

    /// <summary>A level and a capability in one line, whichever comes first.</summary>
    private Shown? AtLevel(PublishedLadder published, string text, CardWords words)
    {
        var parts = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        for (var at = 1; at < parts.Length; at++)
        {
            var (head, tail) = (string.Join(' ', parts[..at]), string.Join(' ', parts[at..]));
            if ((Both(head, tail) ?? Both(tail, head)) is { } found) { return found; }
        }

        return null;

        Shown? Both(string level, string capability) =>
            published.Ladder.FindLevel(level) is { } step && published.Ladder.FindCapability(capability) is { } named ? cards.Capability(published, step, named.Name, words) : null;
    }

    private IEnumerable<Shown> Found(CommandContext context, Query query, int skip, int top) => top <= 0 ? []
        : context.Shelf.Index.Search(new SearchQuery(query.Text) { Skip = skip, Top = top }).Hits.Select(hit => statements.Statement(context.LadderOf(hit), hit, context.Words));
}
