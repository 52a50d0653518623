using LadderTeams.Core.Text;

namespace LadderTeams.Core.OneOnOnes.Prompts;

/// <summary>
/// Puts prompts into words: the ladder's own as its owner wrote them, and before what it expects a question in the reader's language, which
/// addresses nobody, names no level and says nothing about how somebody does.
/// </summary>
public sealed class PromptWords
{
    private readonly bool isRightToLeft;
    private readonly Func<string, string> quote;
    private readonly string[] expected;
    private readonly string[] ahead;

    private PromptWords(bool isRightToLeft, Func<string, string> quote, string[] expected, string[] ahead) =>
        (this.isRightToLeft, this.quote, this.expected, this.ahead) = (isRightToLeft, quote, expected, ahead);

    public static PromptWords English { get; } = new(
        false,
        static text => $"“{text}”",
        ["What is a recent example of this?", "Where can this be seen at the moment?", "What makes this easier or harder at the moment?"],
        ["What would be a first step towards this?", "Which work of the coming months is a chance for this?", "Who has a good example of this, and what can be learned from it?"]);

    private static PromptWords German { get; } = new(
        false,
        static text => $"„{text}“",
        ["Was ist ein Beispiel dafür aus der letzten Zeit?", "Wo zeigt sich das zurzeit?", "Was macht das zurzeit leichter oder schwerer?"],
        ["Was wäre ein erster Schritt dahin?", "Welche Arbeit der nächsten Monate ist eine Gelegenheit dafür?", "Wer hat ein gutes Beispiel dafür, und was lässt sich davon lernen?"]);

    private static PromptWords Arabic { get; } = new(
        true,
        static text => $"«{text}»",
        ["ما مثال حديث على هذا؟", "أين يظهر هذا حاليًا؟", "ما الذي يسهّل هذا أو يصعّبه حاليًا؟"],
        ["ما الخطوة الأولى نحو هذا؟", "أيّ عمل في الأشهر القادمة فرصة لهذا؟", "من لديه مثال جيد على هذا، وماذا يمكن التعلّم منه؟"]);

    /// <param name="locale">As <c>de-DE</c>; English for every other language.</param>
    public static PromptWords For(string? locale) => Languages.Of(locale) switch
    {
        Languages.German => German,
        Languages.Arabic => Arabic,
        _ => English,
    };

    /// <summary>In the agenda's order. What the ladder expects gets another question from prompt to prompt, and the same each time that the agenda is shown.</summary>
    public IReadOnlyList<string> Of(IReadOnlyList<Prompt> agenda)
    {
        var first = agenda.Count == 0 ? 0 : (int)(StableHash.Mix(StableHash.Seed, agenda[0].Id) % (ulong)expected.Length);
        return [.. agenda.Select((prompt, place) => Of(prompt, first + place))];
    }

    private string Of(Prompt prompt, int turn)
    {
        var said = Isolated(Excerpt.Of(prompt.Text, Passages.Longest));
        var asked = prompt.Kind switch
        {
            PromptKind.Expected => $"{expected[turn % expected.Length]} {quote(said)}",
            PromptKind.Ahead => $"{ahead[turn % ahead.Length]} {quote(said)}",
            _ => said,
        };
        return (prompt.Capability ?? prompt.Section) is { } subject ? $"{Isolated(subject)}: {asked}" : asked;
    }

    /// <summary>Words of a ladder in another direction keep their order and their full stop where they belong.</summary>
    private string Isolated(string words) => isRightToLeft ? $"\u2068{words}\u2069" : words;
}
