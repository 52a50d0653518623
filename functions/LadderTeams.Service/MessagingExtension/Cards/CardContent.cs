namespace LadderTeams.Service.MessagingExtension.Cards;

/// <summary>What a card says, before it is cut to size.</summary>
/// <param name="Heading">In the ladder's words.</param>
/// <param name="Where">Where in the ladder that is; null when the heading says it.</param>
/// <param name="Link">Where it is read whole; null for nowhere.</param>
/// <param name="Subject">Null for what is never drawn again.</param>
internal sealed record CardContent(string Heading, string? Where, IReadOnlyList<CardPart> Parts, string? Link, CardSubject? Subject = null)
{
    /// <summary>How many more there are than the parts.</summary>
    public int LeftOut { get; init; }

    public const string Redraw = "redraw";
    private const int LongestPart = 2_000;
    private const int LongestHeading = 200;

    /// <param name="largest">In bytes.</param>
    public AdaptiveCard Build(CardWords words, string version, int largest = CardSize.Largest) => CardSize.Fit(Parts.Count, largest, count => Draw(words, version, count));

    private AdaptiveCard Draw(CardWords words, string version, int count)
    {
        var hasDirection = version == AdaptiveCard.OfSearch;
        var body = new List<CardElement> { Head(hasDirection) };
        foreach (var (group, at) in Groups(Parts.Take(count)).Select((group, at) => (group, at))) { body.Add(Group(group, hasDirection) with { Separator = at == 0 ? true : null }); }

        if (Parts.Count - count + LeftOut is > 0 and var more) { body.Add(new TextBlock(words.More(more), "Small", true)); }

        return new(version, body, Link is null ? null : [new(words.Open, Link)], Fallback(), words.Language)
        {
            Rtl = hasDirection && words.IsRightToLeft ? true : null,
            Refresh = hasDirection && Subject?.IsShort() is true ? new(new(Redraw, Subject)) : null,
            IsWhole = count == Parts.Count,
        };
    }

    private Container Head(bool hasDirection)
    {
        var items = new List<CardElement>();
        if (Where is not null) { items.Add(new RichTextBlock([new(CardText.Shorten(Where, LongestHeading), Size: "Small", IsSubtle: true)])); }

        items.Add(new RichTextBlock([new(CardText.Shorten(Heading, LongestHeading), "Large", "Bolder")]) { Spacing = "None" });
        return new(items, hasDirection ? CardText.IsRightToLeft(Heading) : null);
    }

    private static Container Group(IReadOnlyList<CardPart> parts, bool hasDirection)
    {
        var (first, items) = (parts[0], new List<CardElement>());
        if (first.Label is { } label) { items.Add(new RichTextBlock([new(CardText.Shorten(label, LongestHeading), Weight: "Bolder", Color: "Accent")])); }

        items.AddRange(parts.Select(part => Line(part, isListed: parts.Count > 1 && parts.All(other => other is { Lead: null, Look: PartLook.Plain }))));
        return new(items, hasDirection ? CardText.IsRightToLeft(first.Text) : null, first.Look is PartLook.Quoted ? "emphasis" : null) { Spacing = "Medium" };
    }

    private static RichTextBlock Line(CardPart part, bool isListed)
    {
        var text = CardText.Shorten(part.Text, LongestPart);
        var lead = part.Lead is { } kind ? CardText.Shorten(kind, LongestHeading) + ": " : null;
        return new(part.Look switch
        {
            PartLook.Quoted => [new(text, "Medium", "Bolder")],
            PartLook.Aside => [new(lead + text, "Small", IsSubtle: true)],
            _ when lead is not null => [new(lead, Weight: "Bolder"), new(text)],
            _ => [new((isListed ? "• " : "") + text)],
        })
        {
            Spacing = "Small",
        };
    }

    private static IEnumerable<IReadOnlyList<CardPart>> Groups(IEnumerable<CardPart> parts)
    {
        var group = new List<CardPart>();
        foreach (var part in parts)
        {
            if (group.Count > 0 && part.Label != group[0].Label)
            {
                yield return group;
                group = [];
            }

            group.Add(part);
        }

        if (group.Count > 0) { yield return group; }
    }

    private string Fallback() => CardText.Shorten(CardText.Join(Heading, Where, Parts is [var first, ..] ? first.Text : null), LongestHeading);
}
