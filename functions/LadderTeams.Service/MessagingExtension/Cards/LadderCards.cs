using LadderTeams.Core.Ladders;
using LadderTeams.Core.Ladders.Compare;
using LadderTeams.Core.Search;
using LadderTeams.Core.Text;
using LadderTeams.Service.MessagingExtension.Activities;

namespace LadderTeams.Service.MessagingExtension.Cards;

/// <summary>What a list shows of a card, and the card.</summary>
internal sealed record Shown(CardContent Content, string Title, string Text)
{
    private const int LongestTitle = 100;
    private const int LongestText = 240;

    public Attachment Attach(CardWords words, string version = AdaptiveCard.OfSearch) =>
        new(Content.Build(words, version), new(new(Excerpt.Of(CardText.Flat(Title), LongestTitle), Excerpt.Of(CardText.Flat(Text), LongestText))));
}

/// <summary>Cards of what a ladder says. Nothing on them is about a person.</summary>
internal sealed class LadderCards(TabLinks links)
{
    private const int MostOfCapability = 4;

    /// <summary>What the level is about, and the beginning of what it asks in each capability.</summary>
    public Shown Level(Ladder ladder, Level level, CardWords words)
    {
        var asked = Asked(ladder, level).ToList();
        var parts = level.Summary.Select(said => new CardPart(null, said.Text))
            .Concat(asked.SelectMany(capability => capability.Take(MostOfCapability).Select(said => new CardPart(capability.Key ?? words.AcrossCapabilities, TextOf(said.Statement))))).ToList();
        return new(new(level.Name, Where(ladder, level.Track), parts, links.Of(ladder, level)), level.Name, parts.FirstOrDefault()?.Text ?? ladder.Title ?? ladder.Id);
    }

    /// <summary>Null when the level asks for nothing in it.</summary>
    /// <param name="capability">Null for what holds across capabilities.</param>
    public Shown? Capability(Ladder ladder, Level level, string? capability, CardWords words)
    {
        if (Asked(ladder, level).FirstOrDefault(group => group.Key == capability) is not { } asked) { return null; }

        var name = capability ?? words.AcrossCapabilities;
        var parts = asked.Select(said => new CardPart(null, TextOf(said.Statement))).ToList();
        return new(new(name, Where(ladder, level.Name), parts, links.Of(ladder, level)), $"{level.Code} · {name}", parts[0].Text);
    }

    /// <summary>Every capability that the level asks for something in, in the ladder's order.</summary>
    public IEnumerable<Shown> Capabilities(Ladder ladder, Level level, CardWords words) =>
        Asked(ladder, level).Select(group => Capability(ladder, level, group.Key, words)).OfType<Shown>();

    /// <summary>The levels of a ladder, one under the other.</summary>
    public Shown Overview(Ladder ladder)
    {
        var name = ladder.Title ?? ladder.Id;
        return new(new(name, null, [.. ladder.Levels.Select(level => new CardPart(level.Track, level.Name))], links.Of(ladder)), name, string.Join(" · ", ladder.Levels.Select(level => level.Code)));
    }

    /// <summary>For what is not everybody's to see, or is not there.</summary>
    public Shown Neutral(CardWords words) => new(new("Ladder", null, [new(null, words.Personal)], links.Home), "Ladder", words.Personal);

    public Shown Statement(Ladder ladder, Level level, EffectiveStatement said, CardWords words) =>
        Statement(ladder, new SearchHit(ladder.Id, level, said.Capability, default, said.Statement.Id, (said.Statement as Expectation)?.Title, said.Statement.Text, [], 0), words);

    public Shown Statement(Ladder ladder, SearchHit hit, CardWords words)
    {
        var where = hit.Guide is { } guide ? words.FromTo(guide.From, guide.To)
            : string.Join(" · ", new[] { hit.Level?.Name ?? words.Everyone, hit.Capability }.OfType<string>());
        var link = hit.Level is null ? links.Of(ladder) : links.Of(ladder, hit.Level, hit.Guide is null ? hit.StatementId : null);
        return new(new(hit.Title ?? where, Where(ladder, hit.Title is null ? null : where), [new(null, hit.Text)], link), where, hit.Text);
    }

    public Shown Question(Ladder ladder, SearchHit hit, CardWords words) => Question(ladder, hit, hit.Text, words);

    /// <summary>A question about what is expected, where the ladder asks none.</summary>
    public Shown Prompt(Ladder ladder, SearchHit hit, CardWords words) => Question(ladder, hit, words.Prompt(hit.Text), words);

    /// <param name="capability">Only what changes in it; null for all of it.</param>
    public Shown? Comparison(Ladder ladder, LevelComparison comparison, CardWords words, string? capability = null)
    {
        var (from, to) = (comparison.From, comparison.To);
        var changes = comparison.Asked.Where(change => change.Kind is not ChangeKind.Unchanged && (capability is null || change.Capability == capability)).ToList();
        if (changes.Count == 0 && capability is not null) { return null; }

        var parts = new[] { capability is null ? comparison.Guide?.CoreProblem ?? comparison.Guide?.Statement : null }.OfType<Passage>().Select(said => new CardPart(null, said.Text))
            .Concat(changes.Select(change => new CardPart($"{change.Capability ?? words.AcrossCapabilities} · {NameOf(change.Kind, words)}", (change.To ?? change.From)!.Text))).ToList();
        if (parts.Count == 0) { parts.Add(new(null, words.NothingChanges)); }

        var counts = string.Join(" · ", changes.GroupBy(change => change.Kind).OrderBy(kind => kind.Key).Select(kind => $"{NameOf(kind.Key, words)}: {kind.Count()}"));
        var title = $"{from.Code} → {to.Code}{(capability is null ? "" : $" · {capability}")}";
        return new(new($"{from.Name} → {to.Name}", Where(ladder, capability), parts, links.Of(ladder, from, to)), title, counts.Length > 0 ? counts : words.NothingChanges);
    }

    /// <summary>In what something changes, in the ladder's order.</summary>
    public static IEnumerable<string> Changed(LevelComparison comparison) =>
        comparison.Asked.Where(change => change.Kind is not ChangeKind.Unchanged).Select(change => change.Capability).OfType<string>().Distinct();

    private Shown Question(Ladder ladder, SearchHit hit, string text, CardWords words)
    {
        var statement = Statement(ladder, hit, words);
        return new(new(words.Question, statement.Title, [new(null, text)], statement.Content.Link), statement.Title, text);
    }

    private static IEnumerable<IGrouping<string?, EffectiveStatement>> Asked(Ladder ladder, Level level) =>
        EffectiveLevels.Of(ladder, level).Statements.Where(said => said.Statement is Expectation or Descriptor).GroupBy(said => said.Capability);

    private static string TextOf(Statement said) => said switch
    {
        Expectation { Title: { } title } => $"{title}: {said.Text}",
        Descriptor descriptor => $"{descriptor.Point}: {said.Text}",
        _ => said.Text,
    };

    private static string Where(Ladder ladder, string? within) => string.Join(" · ", new[] { ladder.Title ?? ladder.Id, within }.OfType<string>());

    private static string NameOf(ChangeKind kind, CardWords words) => kind switch
    {
        ChangeKind.Added => words.Added,
        ChangeKind.Raised => words.Raised,
        ChangeKind.Widened => words.Widened,
        ChangeKind.Reworded => words.Reworded,
        _ => words.Dropped,
    };
}
