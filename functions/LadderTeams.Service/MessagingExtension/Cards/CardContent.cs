using LadderTeams.Core.Text;

namespace LadderTeams.Service.MessagingExtension.Cards;

/// <summary>What a card says, before it is cut to size.</summary>
/// <param name="Heading">In the ladder's words.</param>
/// <param name="Where">Where in the ladder that is; null when the heading says it.</param>
/// <param name="Link">Where it is read whole; null for nowhere.</param>
internal sealed record CardContent(string Heading, string? Where, IReadOnlyList<CardPart> Parts, string? Link)
{
    private const int LongestPart = 2_000;
    private const int LongestHeading = 200;

    public AdaptiveCard Build(CardWords words, string version) => CardSize.Fit(Parts.Count, count => Build(words, version, count));

    private AdaptiveCard Build(CardWords words, string version, int count)
    {
        var body = new List<CardElement> { Line(Excerpt.Of(Heading, LongestHeading), "Medium", "Bolder") };
        if (Where is not null) { body.Add(new RichTextBlock([new(Excerpt.Of(Where, LongestHeading), IsSubtle: true)]) { Spacing = "None" }); }

        foreach (var group in Groups(Parts.Take(count))) { body.Add(Group(group, version)); }

        if (count < Parts.Count) { body.Add(new TextBlock(words.More(Parts.Count - count))); }

        return new(version, body, Link is null ? null : [new(words.Open, Link)], Fallback(), words.Language) { Rtl = version == AdaptiveCard.OfSearch && words.IsRightToLeft ? true : null };
    }

    private static Container Group((string? Label, IReadOnlyList<string> Texts) group, string version)
    {
        var items = new List<CardElement>();
        if (group.Label is { } label) { items.Add(Line(Excerpt.Of(label, LongestHeading), null, "Bolder")); }

        items.AddRange(group.Texts.Select(text => new RichTextBlock([new((group.Texts.Count > 1 ? "• " : "") + Excerpt.Of(text, LongestPart))]) { Spacing = "Small" }));
        return new(items, version == AdaptiveCard.OfSearch ? CardText.IsRightToLeft(group.Texts[0]) : null) { Spacing = "Medium" };
    }

    private static IEnumerable<(string? Label, IReadOnlyList<string> Texts)> Groups(IEnumerable<CardPart> parts)
    {
        var (label, texts) = ((string?)null, new List<string>());
        foreach (var part in parts)
        {
            if (texts.Count > 0 && part.Label != label)
            {
                yield return (label, texts);
                texts = [];
            }

            label = part.Label;
            texts.Add(part.Text);
        }

        if (texts.Count > 0) { yield return (label, texts); }
    }

    private static RichTextBlock Line(string text, string? size, string? weight) => new([new(text, size, weight)]);

    private string Fallback() => Excerpt.Of(string.Join(" · ", new[] { Heading, Where, Parts is [var first, ..] ? first.Text : null }.OfType<string>()), LongestHeading);
}

/// <summary>A text of a card. Those that follow each other under one label are listed below it.</summary>
internal sealed record CardPart(string? Label, string Text);
