namespace LadderTeams.Core.OneOnOnes.Invites;

/// <summary>The product's own words of a block, in the organizer's language. Prompts are the ladder's, as its owner wrote them.</summary>
internal sealed record InviteWords(string Language, bool IsRightToLeft)
{
    public required string Heading { get; init; }

    /// <summary>What the link says.</summary>
    public required string Open { get; init; }

    public static InviteWords English { get; } = new("en", false)
    {
        Heading = "To talk about in this 1:1",
        Open = "live agenda in Ladder",
    };

    private static InviteWords German { get; } = new("de", false)
    {
        Heading = "Zum Besprechen in diesem 1:1",
        Open = "aktuelle Agenda in Ladder",
    };

    private static InviteWords Arabic { get; } = new("ar", true)
    {
        Heading = "للنقاش في هذا اللقاء الفردي",
        Open = "جدول الأعمال المحدّث في Ladder",
    };

    /// <param name="locale">As <c>de-DE</c>; English for every other language.</param>
    public static InviteWords For(string? locale) => locale?.Split('-', '_')[0].ToUpperInvariant() switch
    {
        "DE" => German,
        "AR" => Arabic,
        _ => English,
    };
}
