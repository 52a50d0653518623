using System.Text.Json.Serialization;

namespace LadderTeams.Service.MessagingExtension.Cards;

/// <summary>A card as clients draw it: https://adaptivecards.io/explorer/AdaptiveCard.html. Colours are the client's own, so it is read in every theme.</summary>
/// <param name="FallbackText">For who cannot draw it.</param>
/// <param name="Lang">Of the product's own words on it.</param>
internal sealed record AdaptiveCard(string Version, IReadOnlyList<CardElement> Body, IReadOnlyList<OpenUrl>? Actions, string FallbackText, string Lang)
{
    /// <summary>What is searched for.</summary>
    public const string OfSearch = "1.5";

    /// <summary>What a link unfurls to, at most.</summary>
    public const string OfUnfurling = "1.3";

    public string Type { get; } = "AdaptiveCard";

    [JsonPropertyName("$schema")]
    public string Schema { get; } = "http://adaptivecards.io/schemas/adaptive-card.json";

    /// <summary>Null before 1.5, and where the text decides.</summary>
    public bool? Rtl { get; init; }
}

[JsonPolymorphic(TypeDiscriminatorPropertyName = "type")]
[JsonDerivedType(typeof(TextBlock), nameof(TextBlock))]
[JsonDerivedType(typeof(RichTextBlock), nameof(RichTextBlock))]
[JsonDerivedType(typeof(Container), nameof(Container))]
internal abstract record CardElement
{
    public string? Spacing { get; init; }

    public bool? Separator { get; init; }
}

/// <summary>Words of the product. Clients read Markdown in them, so no others belong here.</summary>
/// <param name="Style"><c>heading</c> from 1.5 on; null for words within.</param>
internal sealed record TextBlock(string Text, string? Size = null, string? Weight = null, string? Style = null) : CardElement
{
    public bool Wrap { get; } = true;
}

/// <summary>Words of a ladder, drawn letter by letter as they are.</summary>
internal sealed record RichTextBlock(IReadOnlyList<TextRun> Inlines) : CardElement;

internal sealed record TextRun(string Text, string? Size = null, string? Weight = null, bool? IsSubtle = null)
{
    public string Type { get; } = "TextRun";
}

/// <param name="Rtl">Whether what is within reads from right to left; null before 1.5.</param>
internal sealed record Container(IReadOnlyList<CardElement> Items, bool? Rtl = null) : CardElement;

internal sealed record OpenUrl(string Title, string Url)
{
    public string Type { get; } = "Action.OpenUrl";
}
