using LadderTeams.Service.MessagingExtension.Activities;

namespace LadderTeams.Service.MessagingExtension.Cards;

/// <summary>A card, and what a list shows of it.</summary>
internal sealed record Shown(CardContent Content, string Title, string Text)
{
    private const int LongestTitle = 100;
    private const int LongestText = 240;

    /// <summary>In bytes: phones wait for a whole list at each letter that is typed.</summary>
    private const int LargestListed = 12 * 1024;

    /// <summary>What is too large for a list is there in part, and asked for when it is selected.</summary>
    public static IEnumerable<Attachment> List(IEnumerable<Shown> found, CardWords words) => found.Select(one => one.Attach(words, AdaptiveCard.OfSearch, LargestListed));

    /// <param name="largest">Of the card, in bytes.</param>
    public Attachment Attach(CardWords words, string version, int largest = CardSize.Largest)
    {
        var card = Content.Build(words, version, largest);
        var preview = new PreviewContent(CardText.Shorten(CardText.Flat(Title), LongestTitle), CardText.Shorten(CardText.Flat(Text), LongestText));
        return new(card, new(card.IsWhole || largest == CardSize.Largest || Content.Subject is not { } subject ? preview : preview with { Tap = new(subject) }));
    }
}
