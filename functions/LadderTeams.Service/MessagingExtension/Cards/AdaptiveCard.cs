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

    /// <summary>Null before 1.4.</summary>
    public Refresh? Refresh { get; init; }

    /// <summary>Whether nothing was cut.</summary>
    [JsonIgnore]
    public bool IsWhole { get; init; } = true;
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
internal sealed record TextBlock(string Text, string? Size = null, bool? IsSubtle = null) : CardElement
{
    public bool Wrap { get; } = true;
}

/// <summary>Words of a ladder, drawn letter by letter as they are.</summary>
internal sealed record RichTextBlock(IReadOnlyList<TextRun> Inlines) : CardElement;

internal sealed record TextRun(string Text, string? Size = null, string? Weight = null, string? Color = null, bool? IsSubtle = null)
{
    public string Type { get; } = "TextRun";
}

/// <param name="Rtl">Whether what is within reads from right to left; null before 1.5.</param>
/// <param name="Style">Null for the card's own.</param>
internal sealed record Container(IReadOnlyList<CardElement> Items, bool? Rtl = null, string? Style = null) : CardElement;

internal sealed record OpenUrl(string Title, string Url)
{
    public string Type { get; } = "Action.OpenUrl";
}

/// <summary>Has clients ask for the card again, each for its own reader.</summary>
internal sealed record Refresh(Execute Action);

internal sealed record Execute(string Verb, CardSubject Data)
{
    public string Type { get; } = "Action.Execute";
}
