using LadderTeams.Core.Text;

namespace LadderTeams.Core.OneOnOnes.Invites;

/// <summary>The product's own words of a block, in the organizer's language. Prompts are the ladder's, as its owner wrote them.</summary>
internal sealed record InviteWords(string Language, bool IsRightToLeft)
{
    public required string Heading { get; init; }

    /// <summary>What the link says.</summary>
    public required string Open { get; init; }

    public static InviteWords English { get; } = new(Languages.English, false)
    {
        Heading = "To talk about in this 1:1",
        Open = "live agenda in Ladder",
    };

    private static InviteWords German { get; } = new(Languages.German, false)
    {
        Heading = "Zum Besprechen in diesem 1:1",
        Open = "aktuelle Agenda in Ladder",
    };

    private static InviteWords Arabic { get; } = new(Languages.Arabic, true)
    {
        Heading = "للنقاش في هذا اللقاء الفردي",
        Open = "جدول الأعمال المحدّث في Ladder",
    };

    /// <param name="locale">As <c>de-DE</c>; English for every other language.</param>
    public static InviteWords For(string? locale) => Languages.Of(locale) switch
    {
        Languages.German => German,
        Languages.Arabic => Arabic,
        _ => English,
    };
}
