using LadderTeams.Service.MessagingExtension.Activities;

namespace LadderTeams.Service.MessagingExtension.Cards;

/// <summary>A card, and what a list shows of it.</summary>
internal sealed record Shown(CardContent Content, string Title, string Text)
{
    private const int LongestTitle = 100;
    private const int LongestText = 240;

    /// <summary>In bytes, of all cards of a list together: phones wait for it at each letter that is typed.</summary>
    private const int LargestList = 128 * 1024;

    /// <summary>Where the list has no room for a card, selecting it asks for more of it.</summary>
    public static IEnumerable<Attachment> List(IReadOnlyCollection<Shown> found, CardWords words) =>
        found.Select(one => one.Attach(words, AdaptiveCard.OfSearch, Math.Min(CardSize.Largest, LargestList / found.Count)));

    /// <param name="largest">Of the card, in bytes.</param>
    public Attachment Attach(CardWords words, string version, int largest = CardSize.Largest)
    {
        var card = Content.Build(words, version, largest);
        var preview = new PreviewContent(CardText.Shorten(CardText.Flat(Title), LongestTitle), CardText.Shorten(CardText.Flat(Text), LongestText));
        return new(card, new(card.IsWhole || largest == CardSize.Largest || Content.Subject is not { } subject ? preview : preview with { Tap = new(subject) }));
    }
}
