using LadderTeams.Core.Ladders;
using LadderTeams.Core.OneOnOnes.Prompts;
using LadderTeams.Core.Search;
using LadderTeams.Service.Catalog;

namespace LadderTeams.Service.MessagingExtension.Cards;

/// <summary>Cards of one thing that a ladder says, or asks.</summary>
internal sealed class StatementCards(TabLinks links)
{
    public Shown Statement(PublishedLadder published, SearchHit hit, CardWords words) =>
        Statement(published.Ladder, PlaceOf(hit, words), hit.Title, hit.Text, LinkTo(published.Ladder, hit), CardSubject.Of(published, CardKind.Statement) with { Place = hit.Place });

    /// <summary>As a link to a level names it.</summary>
    public Shown Statement(Ladder ladder, Level level, EffectiveStatement said) =>
        Statement(ladder, CardText.Join(level.Name, said.Capability), (said.Statement as Expectation)?.Title, said.Statement.Text, links.Of(ladder, level, said.Statement.Id), null);

    public Shown Question(PublishedLadder published, SearchHit hit, CardWords words) => Question(published, hit, CardKind.Question, hit.Text, words);

    /// <summary>A question about what is expected, where the ladder asks none.</summary>
    public Shown Prompt(PublishedLadder published, SearchHit hit, CardWords words) => Question(published, hit, CardKind.Prompt, PromptWords.For(words.Language).Of([new(PromptKind.Expected, null, hit.Text)])[0], words);

    private static Shown Statement(Ladder ladder, string place, string? title, string text, string? link, CardSubject? subject) =>
        new(new(title ?? place, CardText.Join(CardText.NameOf(ladder), title is null ? null : place), [new(null, text, Look: PartLook.Prose)], link, subject), place, text);

    private Shown Question(PublishedLadder published, SearchHit hit, CardKind kind, string text, CardWords words)
    {
        var place = PlaceOf(hit, words);
        var part = new CardPart(null, text, Look: PartLook.Quoted);
        var subject = CardSubject.Of(published, kind) with { Place = hit.Place };
        return new(new(words.Question, CardText.Join(CardText.NameOf(published.Ladder), place), [part], LinkTo(published.Ladder, hit), subject), place, text);
    }

    private string? LinkTo(Ladder ladder, SearchHit hit) => hit.Level is null ? links.Of(ladder) : links.Of(ladder, hit.Level, hit.Guide is null ? hit.StatementId : null);

    private static string PlaceOf(SearchHit hit, CardWords words) =>
        hit.Guide is { } guide ? words.FromTo(guide.From, guide.To) : CardText.Join(hit.Level?.Name ?? words.Everyone, hit.Capability);
}
