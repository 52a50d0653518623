using System.Text.Json.Serialization;
using LadderTeams.Service.Catalog;

namespace LadderTeams.Service.MessagingExtension.Cards;

/// <summary>What a card shows, as a client sends it back. It may be anything then.</summary>
/// <param name="Version">Of the ladder. Another one has other words, and a card keeps those that were pasted.</param>
/// <param name="To">The level that <paramref name="Level"/> is compared with.</param>
/// <param name="Capability">Empty for what holds across capabilities; null for all of the level.</param>
/// <param name="Place">Of a statement among all that the ladder says.</param>
internal sealed record CardSubject(CardKind Show, string Ladder, int Version, string? Level = null, string? To = null, string? Capability = null, int? Place = null)
{
    private const int LongestNames = 500;

    /// <summary>Whether it leaves a card room to say something.</summary>
    public bool IsShort() => (Level?.Length ?? 0) + (To?.Length ?? 0) + (Capability?.Length ?? 0) <= LongestNames;

    public static CardSubject Of(PublishedLadder published, CardKind show) => new(show, published.Ladder.Id, published.Version);
}

[JsonConverter(typeof(JsonStringEnumConverter<CardKind>))]
internal enum CardKind
{
    Ladder,
    Level,
    Capability,
    Statement,
    Comparison,

    /// <summary>One that the ladder asks.</summary>
    Question,

    /// <summary>A question made of what is expected.</summary>
    Prompt,
}
