using LadderTeams.Core.Ladders;
using LadderTeams.Service.Catalog;

namespace LadderTeams.Service.MessagingExtension.Cards;

/// <summary>Cards of ladders and their levels. Nothing on them is about a person.</summary>
internal sealed class LadderCards(TabLinks links)
{
    private const int MostOfCapability = 4;

    /// <summary>The levels of a ladder, one under the other.</summary>
    public Shown Overview(PublishedLadder published)
    {
        var ladder = published.Ladder;
        var parts = ladder.Levels.Select(level => new CardPart(level.Track, level.Name)).ToList();
        return new(new(CardText.NameOf(ladder), null, parts, links.Of(ladder), CardSubject.Of(published, CardKind.Ladder)), CardText.NameOf(ladder), CardText.Join(ladder.Levels.Select(level => level.Code)));
    }

    /// <summary>What the level is about, and the beginning of what it asks in each capability.</summary>
    public Shown Level(PublishedLadder published, Level level, CardWords words)
    {
        var ladder = published.Ladder;
        var asked = Asked(ladder, level).Select(capability => (Name: capability.Key ?? words.AcrossCapabilities, Said: WithoutRubric([.. capability]))).ToList();
        CardPart[] parts =
        [
            .. level.Summary.Select(said => new CardPart(null, said.Text, Look: PartLook.Prose)),
            .. asked.SelectMany(capability => capability.Said.Take(MostOfCapability).Select(said => Part(said.Statement, capability.Name).Excerpt())),
        ];
        var subject = CardSubject.Of(published, CardKind.Level) with { Level = level.Code };
        var content = new CardContent(level.Name, CardText.Join(CardText.NameOf(ladder), level.Track), parts, links.Of(ladder, level), subject)
        {
            LeftOut = asked.Sum(capability => Math.Max(0, capability.Said.Count - MostOfCapability)),
        };
        return new(content, level.Name, parts.FirstOrDefault()?.Text ?? CardText.NameOf(ladder));
    }

    /// <summary>Null when the level asks for nothing in it.</summary>
    /// <param name="capability">Null for what holds across capabilities.</param>
    public Shown? Capability(PublishedLadder published, Level level, string? capability, CardWords words)
    {
        var ladder = published.Ladder;
        if (Asked(ladder, level).FirstOrDefault(group => group.Key == capability) is not { } asked) { return null; }

        var name = capability ?? words.AcrossCapabilities;
        var parts = asked.Select(said => Part(said.Statement, null)).ToList();
        var subject = CardSubject.Of(published, CardKind.Capability) with { Level = level.Code, Capability = capability ?? "" };
        return new(new(name, CardText.Join(CardText.NameOf(ladder), level.Name), parts, links.Of(ladder, level), subject), CardText.Join(level.Code, name), parts[0].Text);
    }

    /// <summary>Every capability that the level asks for something in, in the ladder's order.</summary>
    public IEnumerable<Shown> Capabilities(PublishedLadder published, Level level, CardWords words) =>
        Asked(published.Ladder, level).Select(group => Capability(published, level, group.Key, words)).OfType<Shown>();

    /// <summary>For what is not everybody's to see, or is not there.</summary>
    public Shown Neutral(CardWords words) => new(new("Ladder", null, [new(null, words.Personal, Look: PartLook.Prose)], links.Home), "Ladder", words.Personal);

    private static ILookup<string?, EffectiveStatement> Asked(Ladder ladder, Level level) => EffectiveLevels.Of(ladder, level).Asked;

    /// <summary>What is expected, and the rubric only where nothing else says it.</summary>
    private static List<EffectiveStatement> WithoutRubric(List<EffectiveStatement> asked) =>
        asked.Exists(said => said.Statement is Expectation) ? asked.FindAll(said => said.Statement is Expectation) : asked;

    private static CardPart Part(Statement said, string? label) => new(label, said.Text, ShownWords.Of(said).Label);
}
