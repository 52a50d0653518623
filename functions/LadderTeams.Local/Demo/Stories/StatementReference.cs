namespace LadderTeams.Local.Demo.Stories;

/// <summary>
/// Names a statement of the ladder by its level, its capability and the words that it begins with: <c>L4 Delivery</c> where a
/// capability has one statement, <c>L4 Technical Craft: In code review</c> where it has more, <c>M1: Hold a 1:1</c> for what holds
/// across capabilities.
/// </summary>
/// <param name="Capability">Empty for what holds across capabilities.</param>
internal sealed record StatementReference(string Level, string Capability, string FirstWords)
{
    public static StatementReference Parse(string text)
    {
        var parts = text.Split(": ", 2);
        var place = parts[0].Split(' ', 2);
        return new(place[0], place.ElementAtOrDefault(1) ?? "", parts.ElementAtOrDefault(1) ?? "");
    }

    public override string ToString() => $"{Level} {Capability}: {FirstWords}";
}
